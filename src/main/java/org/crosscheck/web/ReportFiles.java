package org.crosscheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.crosscheck.language.Language;
import org.crosscheck.report.FileName;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.FrozenReports;

/** Answers with the file of a frozen report. */
@ApplicationScoped
class ReportFiles {
    private final FrozenReports frozenReports;

    ReportFiles(FrozenReports frozenReports) {
        this.frozenReports = frozenReports;
    }

    /**
     * @param ending of a format's files
     * @param languages as the browser lists them
     */
    Response answer(long story, int number, String edition, String ending, String languages) {
        Format format = Format.of(ending).orElseThrow(NotFoundException::new);
        ReportWriter writer = Writers.of(format).orElseThrow(NotFoundException::new);
        FrozenReport frozen = frozenReports.of(story, number, ReportAddress.edition(edition));
        StreamingOutput body = out -> writer.write(frozen, Language.accepted(languages), out);
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(frozen.report(), ending) + "\"")
                .build();
    }
}
