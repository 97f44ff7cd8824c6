package org.crosscheck.report.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.GatheringWriter;
import org.crosscheck.report.page.ReportBlocks;
import org.crosscheck.report.pdf.Charts;

/** Writes a report as a Word document, its hash at the foot of every page. Works inside the started application; thread-safe. */
public final class DocxWriter implements GatheringWriter {

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void write(FrozenReport report, Language language, OutputStream out, IntConsumer hundredths)
            throws IOException {
        Path sections = Files.createTempFile("crosscheck-report", ".xml");
        try (Charts charts = new Charts()) {
            StringWriter front = new StringWriter();
            WordSetting setting;
            try (Writer rest = new BufferedWriter(Files.newBufferedWriter(sections))) {
                setting = new WordSetting(new Markup(front), new Markup(rest), charts);
                ReportBlocks.read(report, language, setting, hundredths);
                setting.end();
            }
            new WordFile(setting, charts, front.toString(), sections).write(report, language.locale(), out);
        } finally {
            Files.delete(sections);
        }
    }
}
