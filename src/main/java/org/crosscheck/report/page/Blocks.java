package org.crosscheck.report.page;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads a page of HTML and hands its blocks to a {@link Setting} as they end; what was handed over is forgotten, so that a
 * long page takes no more memory than its longest row. Navigation is left out: paper and Word have their own.
 */
public final class Blocks {
    /** Handed over with all that is in them, or never. */
    private static final Set<String> WHOLE =
            Set.of("td", "th", "li", "p", "dl", "caption", "svg", "h1", "h2", "h3", "h4", "blockquote", "head", "nav");

    /** A list of so few terms is a row under their names. */
    private static final int MOST_COLUMNS = 6;

    /** So many rows are seen before a table begins. */
    private static final int SAMPLE = 40;

    private final Setting setting;
    private final List<List<Cell>> sample = new ArrayList<>();
    private Element table;
    private List<Cell> heads;
    private boolean isBegun;

    private Blocks(Setting setting) {
        this.setting = setting;
    }

    /** Reads all of {@code html}, which stays open. */
    public static void read(Reader html, Setting setting) throws IOException {
        Blocks blocks = new Blocks(setting);
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                blocks.ended(elements.next());
            }
        }
        blocks.endTable();
    }

    private void ended(Element element) throws IOException {
        Element outer = element.parent();
        while (outer != null && !WHOLE.contains(outer.normalName())) {
            outer = outer.parent();
        }
        if (outer == null) {
            block(element);
        }
    }

    private void block(Element element) throws IOException {
        switch (element.normalName()) {
            case "head" ->
                setting.begin(
                        element.select("title").text(),
                        element.root().select("html").attr("lang"));
            case "h1", "h2", "h3", "h4" -> heading(element);
            case "p", "blockquote", "caption", "figcaption", "summary" -> paragraph(element);
            // words that stand in no block of their own
            case "div", "section", "header", "footer", "figure", "details", "main", "article" -> paragraph(element);
            case "li" -> {
                endTable();
                setting.item(Inline.of(element));
                element.remove();
            }
            case "tr" -> row(element);
            case "table" -> endTable();
            case "dl" -> terms(element);
            case "svg" -> {
                endTable();
                setting.chart(name(element), element);
                element.remove();
            }
            default -> {}
        }
    }

    private void heading(Element element) throws IOException {
        endTable();
        setting.heading(element.normalName().charAt(1) - '0', Inline.of(element));
        element.remove();
    }

    private void paragraph(Element element) throws IOException {
        Words words = Inline.of(element);
        if (!words.isEmpty()) {
            endTable();
            setting.paragraph(words, element.hasClass("notice"));
        }
        element.remove();
    }

    private void row(Element row) throws IOException {
        List<Cell> cells = row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .map(Blocks::cell)
                .toList();
        Element whole = row.closest("table");
        boolean isHead = row.parent() != null && row.parent().nameIs("thead");
        if (whole != table) {
            endTable();
            table = whole;
            heads = isHead ? cells : List.of();
        }
        if (isBegun) {
            setting.row(cells);
        } else if (!isHead) {
            sample.add(cells);
            if (sample.size() == SAMPLE) {
                beginTable();
            }
        }
        row.remove();
    }

    private void beginTable() throws IOException {
        setting.table(heads, List.copyOf(sample));
        for (List<Cell> row : sample) {
            setting.row(row);
        }
        sample.clear();
        isBegun = true;
    }

    private static Cell cell(Element cell) {
        String span = cell.attr("colspan");
        return new Cell(
                Inline.of(cell),
                cell.nameIs("th"),
                cell.hasClass("number"),
                span.isEmpty() ? 1 : Math.max(1, Integer.parseInt(span)));
    }

    private void endTable() throws IOException {
        if (table != null) {
            if (!isBegun) {
                beginTable();
            }
            setting.endOfTable();
            table = null;
            isBegun = false;
        }
    }

    private void terms(Element list) throws IOException {
        endTable();
        List<Cell> terms = cells(list, "dt", true);
        List<Cell> meanings = cells(list, "dd", false);
        if (terms.size() == meanings.size() && terms.size() <= MOST_COLUMNS) {
            whole(terms, List.of(meanings));
        } else {
            whole(List.of(), pairs(terms, meanings));
        }
        list.remove();
    }

    private void whole(List<Cell> names, List<List<Cell>> rows) throws IOException {
        setting.table(names, rows);
        for (List<Cell> row : rows) {
            setting.row(row);
        }
        setting.endOfTable();
    }

    private static List<List<Cell>> pairs(List<Cell> terms, List<Cell> meanings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            rows.add(List.of(terms.get(i), i < meanings.size() ? meanings.get(i) : Cell.EMPTY));
        }
        return rows;
    }

    private static List<Cell> cells(Element list, String name, boolean heads) {
        List<Cell> cells = new ArrayList<>();
        list.select(name).forEach(element -> cells.add(new Cell(Inline.of(element), heads, false, 1)));
        return cells;
    }

    private static String name(Element svg) {
        String words = String.join("; ", svg.select("text").eachText());
        return words.isEmpty() ? svg.attr("aria-label") : svg.attr("aria-label") + ": " + words;
    }
}
