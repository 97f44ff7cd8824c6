package org.crosscheck.workflow;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Original;
import org.crosscheck.report.Blot;
import org.crosscheck.report.Edition;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Source;
import org.crosscheck.report.draft.DraftFile;
import org.crosscheck.report.draft.DraftFile.Origin;
import org.crosscheck.report.draft.MarkedDraft;

/** The desk's own Word files, with what reports decided on them. */
@ApplicationScoped
public class MarkedDrafts {
    private final FrozenReports frozenReports;

    MarkedDrafts(FrozenReports frozenReports) {
        this.frozenReports = frozenReports;
    }

    /**
     * The story's draft as a report of this number knows it.
     *
     * @throws UnknownException when the story has no such report, or its draft is no Word file
     * @throws RefusedException when the draft is confidential, and others than the desk are to read it
     */
    public MarkedDraft of(long storyId, int number, Edition edition) {
        FrozenReport frozen = frozenReports.of(storyId, number, Edition.INTERNAL);
        Source draft = frozen.report().sources().stream()
                .filter(source -> source.role() == Source.Role.DRAFT)
                .findFirst()
                .orElseThrow(() -> new UnknownException("draft", number));
        if (edition == Edition.REDACTED && draft.confidential()) {
            throw new RefusedException(
                    "This draft is confidential: there is no edition of it for others. Take the internal one.");
        }
        return ArticleVersion.ofArticle(draft.id()).stream()
                .filter(version -> version.number == draft.newest().number())
                .findFirst()
                .flatMap(version -> Original.of(version.id))
                .filter(original -> !original.runs.isEmpty())
                .map(original -> new MarkedDraft(
                        edition == Edition.INTERNAL ? frozen : frozenReports.of(storyId, number, edition),
                        draft,
                        file(original),
                        Blot.of(frozen.report())))
                .orElseThrow(() -> new UnknownException("Word file", draft.id()));
    }

    private static DraftFile file(Original original) {
        List<Origin> runs = original.runs.lines().map(MarkedDrafts::origin).toList();
        return new DraftFile(Base64.getDecoder().decode(original.content), original.version.text, runs);
    }

    private static Origin origin(String line) {
        int[] numbers =
                Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Origin(numbers[0], numbers[1], numbers[2]);
    }
}
