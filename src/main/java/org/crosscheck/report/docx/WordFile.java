package org.crosscheck.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.packed.SealedZip;
import org.crosscheck.report.pdf.Charts;

/** A Word document's file: a zip of parts, of which most are the same for every report. */
final class WordFile {
    /** Parts by their name in the file, and the resource that each comes from. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "docProps/core.xml", "core.xml",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/footer1.xml", "footer.xml",
            "word/header1.xml", "header.xml",
            "word/numbering.xml", "numbering.xml",
            "word/settings.xml", "settings.xml",
            "word/styles.xml", "styles.xml"));

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String END = "</Relationships>";

    private final WordSetting set;
    private final Charts charts;
    private final String front;
    private final Path sections;

    /**
     * @param charts the drawings that the text refers to
     * @param front what stands before the first section
     * @param sections where the rest of the body lies
     */
    WordFile(WordSetting set, Charts charts, String front, Path sections) {
        this.set = set;
        this.charts = charts;
        this.front = front;
        this.sections = sections;
    }

    void write(FrozenReport report, Locale locale, OutputStream out) throws IOException {
        SealedZip zip = new SealedZip(out);
        Instant at = report.report().head().compiledAt();
        Map<String, String> words = Map.of(
                "title", set.title(),
                "language", locale.toLanguageTag(),
                "hash", report.sha256(),
                "at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            zip.begin(part.getKey());
            String xml = filled(resource(part.getValue()), words);
            String whole = part.getKey().equals(RELATIONS) ? xml.replace(END, relations() + END) : xml;
            zip.write(whole.getBytes(StandardCharsets.UTF_8));
        }
        zip.begin("word/document.xml");
        body(zip);
        charts.pictures((number, png) -> {
            zip.begin("word/" + Picture.part(number));
            zip.write(png);
        });
        zip.finish(report);
    }

    private String relations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < charts.count(); i++) {
            relations
                    .append("<Relationship Id=\"" + Picture.relation(i) + "\" Target=\"" + Picture.part(i) + "\"")
                    .append(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>");
        }
        return relations.toString();
    }

    private void body(OutputStream zip) throws IOException {
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        Markup markup = new Markup(writer);
        markup.raw(resource("document-begin.xml")).raw(front);
        Contents.write(set.sections(), markup);
        writer.flush();
        Files.copy(sections, zip);
        markup.raw(resource("document-end.xml"));
        writer.flush();
    }

    private static String filled(String template, Map<String, String> words) {
        String xml = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            xml = xml.replace("{" + word.getKey() + "}", Markup.escaped(word.getValue()));
        }
        return xml;
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = WordFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException(name + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
