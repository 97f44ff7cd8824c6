package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes a known article as OpenDocument text and as RTF. */
final class OfficeMaker {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";

    private OfficeMaker() {}

    static byte[] openDocument(KnownArticle a) {
        StringBuilder body = new StringBuilder("<text:h text:outline-level=\"1\">")
                .append(xml(a.title()))
                .append("</text:h>");
        a.paragraphs()
                .forEach(words -> body.append("<text:p>").append(xml(words)).append("</text:p>"));
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + OFFICE
                + "office:1.0\" xmlns:text=\"" + OFFICE + "text:1.0\" office:version=\"1.2\"><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>";
        String meta = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta xmlns:office=\"" + OFFICE
                + "office:1.0\" xmlns:meta=\"" + OFFICE
                + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"><office:meta><dc:title>"
                + xml(a.title()) + "</dc:title><dc:creator>" + xml(a.byline())
                + "</dc:creator></office:meta></office:document-meta>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII));
            entry(zip, "meta.xml", meta);
            entry(zip, "content.xml", content);
            entry(
                    zip,
                    "META-INF/manifest.xml",
                    "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"" + OFFICE + "manifest:1.0\"/>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] rtf(KnownArticle a) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}{\\info{\\title ")
                .append(escaped(a.title()))
                .append("}{\\author ")
                .append(escaped(a.byline()))
                .append("}}\\f0\\fs24 ");
        rtf.append("{\\b ").append(escaped(a.title())).append("}\\par\n");
        a.paragraphs().forEach(words -> rtf.append(escaped(words)).append("\\par\n"));
        return rtf.append("}").toString().getBytes(US_ASCII);
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : words.toCharArray()) {
            if (c < 128) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append((int) (short) c).append('?');
            }
        }
        return escaped.toString();
    }

    private static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void entry(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
