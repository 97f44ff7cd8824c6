package org.crosscheck.report.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.crosscheck.report.page.Cell;
import org.crosscheck.report.page.Columns;
import org.crosscheck.report.page.Setting;
import org.crosscheck.report.page.Words;
import org.crosscheck.report.pdf.Charts;

/** Sets blocks as the body of a Word document. Sections are headings of the first rank; the report's own is the title. */
final class WordSetting implements Setting {
    /** In twentieths of a point, as all of the file: A4 without its margins. */
    private static final int WIDTH = 9866;

    private static final List<String> STYLES = List.of("Title", "Heading1", "Heading2", "Heading3");
    private static final int SECTION = 2;
    private static final int MOST_CHARTS = 300;

    private final Markup front;
    private final Markup rest;
    private final Charts charts;
    private final List<String> sections = new ArrayList<>();
    private Markup out;
    private String title;
    private float[] widths;
    private Paragraph waiting;

    /** One that is not written yet: whether it stays with what follows is known when that comes. */
    private record Paragraph(String style, Words words) {}

    /**
     * @param front gets what stands before the first section
     * @param rest gets the sections
     * @param charts gets the drawings
     */
    WordSetting(Markup front, Markup rest, Charts charts) {
        this.charts = charts;
        this.front = front;
        this.rest = rest;
        this.out = front;
    }

    String title() {
        return title;
    }

    /** The sections' headings, to be listed before them. The first is bookmarked as {@link #bookmark} 0. */
    List<String> sections() {
        return sections;
    }

    static String bookmark(int section) {
        return "_Toc" + section;
    }

    @Override
    public void begin(String titleOfReport, String language) {
        title = titleOfReport;
    }

    @Override
    public void heading(int level, Words words) throws IOException {
        settle(false);
        if (level == SECTION) {
            out = rest;
        }
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + STYLES.get(level - 1) + "\"/></w:pPr>");
        if (level == SECTION) {
            int number = sections.size();
            out.raw("<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + bookmark(number) + "\"/>");
            Runs.write(words, out);
            out.raw("<w:bookmarkEnd w:id=\"" + number + "\"/>");
            sections.add(words.plain().strip());
        } else {
            Runs.write(words, out);
        }
        out.raw("</w:p>\n");
    }

    @Override
    public void paragraph(Words words, boolean isNotice) throws IOException {
        paragraph(isNotice ? "Notice" : "BodyText", words);
    }

    @Override
    public void item(Words words) throws IOException {
        paragraph("ListBullet", words);
    }

    @Override
    public void table(List<Cell> heads, List<List<Cell>> sample) throws IOException {
        List<List<Cell>> measured = new ArrayList<>(sample);
        measured.add(heads);
        widths = Columns.widths(measured, new LetterCount(), WIDTH);
        settle(true);
        out.raw(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                        + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (float width : widths) {
            out.raw("<w:gridCol w:w=\"" + (int) width + "\"/>");
        }
        out.raw("</w:tblGrid>");
        if (!heads.isEmpty()) {
            row("<w:cantSplit/><w:tblHeader/>", "TableHead", heads);
        }
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        row("<w:cantSplit/>", "TableText", cells);
    }

    private void row(String properties, String style, List<Cell> cells) throws IOException {
        out.raw("<w:tr><w:trPr>" + properties + "</w:trPr>");
        int column = 0;
        for (int i = 0; column < widths.length; i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.EMPTY;
            int next = Math.min(widths.length, column + cell.span());
            cell(cell, style, column, next);
            column = next;
        }
        out.raw("</w:tr>\n");
    }

    private void cell(Cell cell, String style, int from, int to) throws IOException {
        float width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        String span = to - from > 1 ? "<w:gridSpan w:val=\"" + (to - from) + "\"/>" : "";
        String side = cell.isNumber() ? "<w:jc w:val=\"right\"/>" : "";
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + (int) width + "\" w:type=\"dxa\"/>" + span + "</w:tcPr>")
                .raw("<w:p><w:pPr><w:pStyle w:val=\"" + (cell.heads() ? "TableHead" : style) + "\"/>" + side
                        + "</w:pPr>");
        Runs.write(cell.words(), out);
        out.raw("</w:p></w:tc>");
    }

    @Override
    public void endOfTable() throws IOException {
        out.raw("</w:tbl>");
        paragraph("AfterTable", Words.NONE);
    }

    /** What those beyond the first few hundred show stands in words beside them too. */
    @Override
    public void chart(String words, Element svg) throws IOException {
        if (charts.count() < MOST_CHARTS) {
            int number = charts.count();
            settle(false);
            charts.add(svg);
            Picture.write(number, words, Charts.width(), charts.height(number), out);
        }
    }

    private void paragraph(String style, Words words) throws IOException {
        settle(false);
        waiting = new Paragraph(style, words);
    }

    /** Writes the paragraph that waits; above a table it stays with the table's first row. */
    private void settle(boolean isAboveTable) throws IOException {
        if (waiting != null) {
            String keeps = isAboveTable ? "<w:keepNext/>" : "";
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + waiting.style() + "\"/>" + keeps + "</w:pPr>");
            Runs.write(waiting.words(), out);
            out.raw("</w:p>\n");
            waiting = null;
        }
    }

    /** All blocks were handed over. */
    void end() throws IOException {
        settle(false);
    }
}
