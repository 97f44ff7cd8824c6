package org.crosscheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.crosscheck.language.Language;
import org.crosscheck.report.Edition;
import org.crosscheck.report.FileName;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.draft.MarkedDraft;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.FrozenReports;
import org.crosscheck.workflow.MarkedDrafts;
import org.crosscheck.workflow.ReportFile;
import org.crosscheck.workflow.Writings;
import org.crosscheck.workflow.WrittenFile;

/** Answers with the file of a frozen report. */
@ApplicationScoped
class ReportFiles {
    private final FrozenReports frozenReports;
    private final MarkedDrafts markedDrafts;
    private final Writings writings;

    ReportFiles(FrozenReports frozenReports, MarkedDrafts markedDrafts, Writings writings) {
        this.frozenReports = frozenReports;
        this.markedDrafts = markedDrafts;
        this.writings = writings;
    }

    /**
     * @param ending of a format's files
     * @param positions whether linked data gives offsets beside words
     * @param languages as the browser lists them
     */
    Response answer(long story, int number, String edition, String ending, boolean positions, String languages) {
        Format format = Format.of(ending).orElseThrow(NotFoundException::new);
        if (format == Format.DRAFT) {
            return draft(story, number, ReportAddress.edition(edition), Language.accepted(languages));
        }
        ReportWriter writer = Writers.of(format, positions).orElseThrow(NotFoundException::new);
        ReportFile file =
                new ReportFile(story, number, ReportAddress.edition(edition), format, Language.accepted(languages));
        FrozenReport frozen = frozenReports.of(story, number, file.edition());
        return taken(
                frozen,
                format,
                writings.there(file)
                        .<StreamingOutput>map(there -> out -> WrittenFile.copy(there, out))
                        .orElse(out -> writer.write(frozen, file.language(), out)));
    }

    private Response draft(long story, int number, Edition edition, Language language) {
        MarkedDraft draft = markedDrafts.of(story, number, edition);
        return taken(draft.report(), Format.DRAFT, out -> draft.write(language, out));
    }

    private static Response taken(FrozenReport frozen, Format format, StreamingOutput body) {
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(frozen.report(), format.ending()) + "\"")
                .build();
    }
}
