package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jsoup.nodes.Element;

import org.crosscheck.report.page.Cell;
import org.crosscheck.report.page.Setting;
import org.crosscheck.report.page.Words;

/** Sets blocks on the pages of a document, tags what it sets, and numbers the pages when all is set. Not thread-safe. */
final class PaperSetting implements Setting {
    /** What must fit below a heading, so that it does not end a page. */
    private static final float BELOW_HEADING = 90;

    private static final float BELOW_PARAGRAPH = 40;
    private static final float GAP = 5;
    private static final float INDENT = 12;
    private static final float BAR = 2.5f;
    private static final String BULLET = "•";

    private final PDDocument document;
    private final String hash;
    private final Faces faces;
    private final Pages pages;
    private final Bookmarks bookmarks;
    private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
    private final Tag root = Tag.document(structure.getCOSObject());

    private Typesetter typesetter;
    private String title;
    private Tag list;
    private PaperTable table;

    /** @param hash to be printed on every page */
    PaperSetting(PDDocument document, String hash) throws IOException {
        this.document = document;
        this.hash = hash;
        this.faces = new Faces(document);
        this.pages = new Pages(document);
        this.bookmarks = new Bookmarks(document);
    }

    @Override
    public void begin(String titleOfReport, String language) throws IOException {
        title = titleOfReport;
        typesetter = new Typesetter(faces, Locale.forLanguageTag(language));
        Standard.keep(document, title, language);
    }

    @Override
    public void heading(int level, Words words) throws IOException {
        list = null;
        Type type = Type.heading(level);
        List<Line> lines = typesetter.lines(words, type, Pages.WIDTH);
        pages.need(type.leading() + Line.height(lines) + BELOW_HEADING);
        pages.space(type.leading());
        bookmarks.add(level, words.plain().strip(), pages.sheet(), pages.y());
        lines(root.child("H" + level), lines, 0);
        pages.down(GAP);
    }

    @Override
    public void paragraph(Words words, boolean isNotice) throws IOException {
        list = null;
        List<Line> lines = typesetter.lines(words, Type.TEXT, Pages.WIDTH - INDENT);
        pages.need(Math.min(Line.height(lines), Type.TEXT.leading() * 3) + BELOW_PARAGRAPH);
        pages.space(GAP);
        Sheet sheet = pages.sheet();
        float top = pages.y();
        lines(root.child("P"), lines, isNotice ? INDENT : 0);
        if (isNotice && sheet == pages.sheet()) {
            sheet.beginArtifact();
            sheet.box(Pages.LEFT, pages.y() - 2, BAR, top - pages.y() + 2, Ink.RED);
            sheet.end();
        }
    }

    @Override
    public void item(Words words) throws IOException {
        if (list == null) {
            list = root.child("L");
        }
        List<Line> lines = typesetter.lines(words, Type.TEXT, Pages.WIDTH - INDENT);
        Tag item = list.child("LI");
        pages.need(Type.TEXT.leading() * 2);
        pages.space(2);
        Sheet sheet = pages.sheet();
        sheet.begin(item.child("Lbl"));
        sheet.line(typesetter.line(BULLET, Type.TEXT), Pages.LEFT, pages.y() - Type.TEXT.size());
        sheet.end();
        lines(item.child("LBody"), lines, INDENT);
    }

    @Override
    public void table(List<Cell> heads, List<List<Cell>> sample) throws IOException {
        list = null;
        table = new PaperTable(pages, typesetter, root.child("Table"), heads);
        table.begin(sample);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        table.add(cells);
    }

    @Override
    public void endOfTable() throws IOException {
        table.end();
    }

    @Override
    public void chart(String words, Element svg) throws IOException {
        list = null;
        Drawing drawing = new Drawing(svg, typesetter);
        pages.need(drawing.height() + GAP);
        pages.space(GAP);
        Tag figure = root.child("Figure");
        figure.element().setString(COSName.getPDFName("Alt"), words);
        figure.element().setItem(COSName.A, frame(pages.y(), drawing.height()));
        pages.sheet().begin(figure);
        drawing.draw(pages.sheet(), pages.y());
        pages.sheet().end();
        pages.down(drawing.height() + GAP);
    }

    /** Where a drawing stands. */
    private static COSDictionary frame(float top, float height) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setName(COSName.getPDFName("Placement"), "Block");
        attributes.setItem(COSName.BBOX, new PDRectangle(Pages.LEFT, top - height, Pages.WIDTH, height));
        return attributes;
    }

    /** Numbers the pages and closes what is open. */
    void finish() throws IOException {
        pages.sheet().flush();
        new Edges(typesetter, title, hash).draw(pages.sheets());
        faces.finish(pages.resources());
        bookmarks.finish();
        COSDictionary tree = structure.getCOSObject();
        tree.setItem(COSName.PARENT_TREE, pages.parentTree());
        structure.setParentTreeNextKey(pages.sheets().size());
        document.getDocumentCatalog().setStructureTreeRoot(structure);
    }

    private void lines(Tag tag, List<Line> lines, float indent) throws IOException {
        Sheet sheet = null;
        for (Line line : lines) {
            pages.need(line.leading());
            if (sheet != pages.sheet()) {
                if (sheet != null) {
                    sheet.end();
                }
                sheet = pages.sheet();
                sheet.begin(tag);
            }
            sheet.line(line, Pages.LEFT + indent, pages.y() - line.leading() * 0.8f);
            pages.down(line.leading());
        }
        if (sheet != null) {
            sheet.end();
        }
    }
}
