package org.crosscheck.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Group;
import org.crosscheck.model.Original;
import org.crosscheck.model.Story;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Head;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.files.Writers;
import org.crosscheck.web.page.FileOffer;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.ReportFilePage;
import org.crosscheck.web.page.ReportPage;
import org.crosscheck.web.page.ReportsPage;
import org.crosscheck.workflow.ReportFile;
import org.crosscheck.workflow.UnknownException;
import org.crosscheck.workflow.Writings;

/** Builds the pages of reports. */
final class ReportDesk {
    private static final String SECTION = "report";

    private ReportDesk() {}

    static ReportsPage reports(long storyId, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Map<Integer, List<Compilation>> byNumber = Compilation.ofStory(storyId).stream()
                .collect(Collectors.groupingBy(row -> row.number, LinkedHashMap::new, Collectors.toList()));
        return new ReportsPage(
                new Frame("", Frames.of(story), SECTION, visitor),
                storyId,
                Original.wordDraftOf(storyId).isPresent(),
                Group.blockersOf(storyId),
                Compiling.ofStory(storyId)
                        .map(row -> new ReportsPage.Compiling(row.step.name(), row.done, row.total, row.failed))
                        .orElse(null),
                byNumber.values().stream().map(ReportDesk::line).toList());
    }

    private static ReportsPage.Line line(List<Compilation> editions) {
        Compilation first = editions.get(0);
        return new ReportsPage.Line(
                first.number,
                first.compiledAt,
                first.compiledBy,
                first.claims,
                first.blockers,
                offers(first.claims),
                editions.stream()
                        .map(row -> new ReportsPage.Edition(ReportAddress.word(row.edition), row.sha256))
                        .toList());
    }

    static ReportPage report(long storyId, FrozenReport frozen, String visitor) {
        Head head = frozen.report().head();
        HtmlReport content = HtmlReport.of(frozen);
        return new ReportPage(
                new Frame("", new Frame.StoryLink(storyId, head.story().title(), false), SECTION, visitor),
                storyId,
                ReportAddress.of(storyId, head.number(), head.edition()),
                offers(content.summary().claims()),
                content.summary().claims() > ReportPage.MOST_CLAIMS,
                content);
    }

    static ReportFilePage file(ReportFile file, String visitor) {
        Story story = Story.withId(file.story()).orElseThrow(() -> new UnknownException("story", file.story()));
        return new ReportFilePage(
                new Frame("", Frames.of(story), SECTION, visitor),
                ReportAddress.of(file.story(), file.number(), file.edition()),
                file.number(),
                file.edition().word(),
                file.format().ending(),
                Writings.of(file)
                        .map(row -> new ReportFilePage.Progress(row.hundredths, row.size, row.failed))
                        .orElse(null));
    }

    private static List<FileOffer> offers(long claims) {
        return Writers.all().stream()
                .map(ReportWriter::format)
                .map(format -> new FileOffer(format.ending(), Writings.isLong(claims, format)))
                .toList();
    }

    /** Endings of the files, in the order in which they are offered. */
    static List<String> formats() {
        return Writers.all().stream().map(writer -> writer.format().ending()).toList();
    }
}
