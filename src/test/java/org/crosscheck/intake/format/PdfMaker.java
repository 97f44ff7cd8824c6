package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets a known article as PDF, line by line, on pages small enough to need several. */
final class PdfMaker {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float MARGIN = 50;
    private static final float BETWEEN = 20;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private final int columns;
    private final String running;
    private PDPageContentStream page;
    private int column;
    private int number;
    private float y;
    private boolean hasTable;

    private PdfMaker(int columns, String running) throws IOException {
        this.columns = columns;
        this.running = running;
        this.font = PDType0Font.load(pdf, PDDocument.class.getResourceAsStream(FONT));
    }

    static byte[] oneColumn(KnownArticle a) {
        return set(a, 1);
    }

    /** Set with the font's ligatures; a table of three columns stands between the second paragraph and the third. */
    static byte[] ligaturesAndTable(KnownArticle a) {
        try {
            PdfMaker maker = new PdfMaker(1, a.outlet());
            maker.hasTable = true;
            return maker.set(a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tableWords(KnownArticle a) {
        return a.words()
                .replace(
                        a.paragraphs().get(2),
                        TABLE.replace(';', '\t') + "\n\n" + a.paragraphs().get(2));
    }

    private static final String TABLE = "Year;Workers;Loss\n2023;3,400;€95m\n2024;3,200;€118m";

    static byte[] twoColumns(KnownArticle a) {
        return set(a, 2);
    }

    private static byte[] set(KnownArticle a, int columns) {
        try {
            return new PdfMaker(columns, a.outlet()).set(a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] set(KnownArticle a) throws IOException {
        pdf.getDocumentInformation().setTitle(a.title());
        pdf.getDocumentInformation().setAuthor(a.byline());
        turn();
        lines(a.title(), 16);
        for (int i = 0; i < a.paragraphs().size(); i++) {
            if (hasTable && i == 2) {
                table();
            }
            y -= LEADING / 2;
            String words = a.paragraphs().get(i);
            lines(hasTable ? words.replace("fi", "ﬁ").replace("fl", "ﬂ") : words, SIZE);
        }
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }

    private void table() throws IOException {
        y -= LEADING;
        for (String row : TABLE.split("\n")) {
            String[] cells = row.split(";");
            for (int i = 0; i < cells.length; i++) {
                text(cells[i], MARGIN + i * 90, y, SIZE);
            }
            y -= LEADING;
        }
        y -= LEADING;
    }

    private void lines(String words, float size) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (width(line + " " + word, size) > columnWidth()) {
                String head = columns > 1 ? head(line.toString(), word, size) : "";
                line(head.isEmpty() ? line.toString() : line + " " + head + "-", size);
                line.setLength(0);
                line.append(word.substring(head.length()));
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        line(line.toString(), size);
    }

    /** As much of a long word as still fits the line, or nothing. */
    private String head(String line, String word, float size) throws IOException {
        for (int cut = word.length() - 3; cut >= 3 && word.chars().allMatch(Character::isLowerCase); cut--) {
            if (width(line + " " + word.substring(0, cut) + "-", size) <= columnWidth()) {
                return word.substring(0, cut);
            }
        }
        return "";
    }

    private void line(String words, float size) throws IOException {
        if (y < MARGIN + LEADING) {
            column++;
            if (column == columns) {
                turn();
            }
            y = top();
        }
        text(words, MARGIN + column * (columnWidth() + BETWEEN), y, size);
        y -= LEADING * size / SIZE;
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage blank = new PDPage(PDRectangle.A5);
        pdf.addPage(blank);
        page = new PDPageContentStream(pdf, blank);
        column = 0;
        number++;
        y = top();
        text(running, MARGIN, PDRectangle.A5.getHeight() - 20, 8);
        text("Page " + number, MARGIN, 20, 8);
    }

    private static float top() {
        return PDRectangle.A5.getHeight() - MARGIN - LEADING - 10;
    }

    private float columnWidth() {
        return (PDRectangle.A5.getWidth() - 2 * MARGIN - (columns - 1) * BETWEEN) / columns;
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    private void text(String words, float x, float base, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, base);
        page.showText(words);
        page.endText();
    }
}
