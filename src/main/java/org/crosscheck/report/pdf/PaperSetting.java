package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;

import org.crosscheck.report.page.Cell;
import org.crosscheck.report.page.Piece;
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
    private final IntFunction<String> missing;
    private final Faces faces;
    private final Pages pages;
    private final Bookmarks bookmarks;
    private final Structure structure = new Structure();
    private final Tag root = structure.root();

    private Typesetter typesetter;
    private String title;
    private Tag list;
    private PaperTable table;

    /**
     * @param hash to be printed on every page
     * @param missing says that so many characters cannot be drawn
     */
    PaperSetting(PDDocument document, String hash, IntFunction<String> missing) throws IOException {
        this.missing = missing;
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
        figure.say("/Alt " + Texts.written(words) + frame(pages.y(), drawing.height()));
        pages.sheet().begin(figure);
        drawing.draw(pages.sheet(), pages.y());
        pages.sheet().end();
        pages.down(drawing.height() + GAP);
    }

    /** Where a drawing stands. */
    private static String frame(float top, float height) {
        return String.format(
                Locale.ROOT,
                "/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>",
                Pages.LEFT,
                top - height,
                Pages.LEFT + Pages.WIDTH,
                top);
    }

    /**
     * Numbers the pages, closes what is open, and writes all.
     *
     * @param seal stands for the object that will hold the seal
     * @return where the seal's digits are to stand, in bytes from the file's beginning
     */
    long write(COSDictionary seal, OutputStream out) throws IOException {
        if (faces.missed() > 0) {
            paragraph(new Words(List.of(new Piece(missing.apply(faces.missed()), Set.of()))), true);
        }
        pages.sheet().flush();
        new Edges(typesetter, title, hash).draw(pages.sheets());
        faces.finish(pages.resources());
        bookmarks.finish();
        COSDictionary tags = new COSDictionary();
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tags);
        List<COSDictionary> sheets = pages.sheets().stream()
                .map(sheet -> sheet.page().getCOSObject())
                .toList();
        TaggedWriter writer = new TaggedWriter(out, structure, tags, seal, sheets);
        writer.write(document);
        return writer.sealPlace();
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
