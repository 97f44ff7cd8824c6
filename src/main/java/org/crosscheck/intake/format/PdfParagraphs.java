package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.intake.Part;

/**
 * Puts the lines of a PDF together: a paragraph ends where the gap to the next line grows, the type changes its size,
 * the next line is indented, or a short line ends a sentence.
 */
final class PdfParagraphs {
    private static final float SAME_SIZE = 0.5f;
    private static final float WIDER_GAP = 1.25f;
    private static final float INDENT = 6;
    private static final float COLUMN = 30;
    private static final float FINE = 20;
    private static final double SHORT = 0.85;

    private final List<PdfLine> lines;
    private final Set<String> words = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final float titleSize;
    private final float gap;
    private final Map<Long, Float> widths;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.titleSize = titleSize(lines);
        this.widths = widths(lines);
        this.gap = usualGap();
        lines.forEach(line -> words.addAll(List.of(line.text().split("[^\\p{L}\\p{M}\\p{Pd}]+"))));
    }

    /** The blocks of a document's lines; the largest type of the first page is the title, margins are left out. */
    static List<Block> of(List<PdfLine> lines) {
        Set<PdfLine> margins = PdfMargins.of(lines);
        List<Block> blocks = new PdfParagraphs(
                        lines.stream().filter(line -> !margins.contains(line)).toList())
                .blocks();
        margins.forEach(line -> blocks.add(Block.paragraph(line.text()).leftOut(Part.Reason.MARGIN)));
        return blocks;
    }

    private List<Block> blocks() {
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i).text());
            if (i + 1 == lines.size() || ends(lines.get(i), lines.get(i + 1))) {
                blocks.add(Block.of(kind(lines.get(i)), paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        return blocks;
    }

    /** The first words in the largest type are the title; a single one is a name or an initial. */
    private Block.Kind kind(PdfLine last) {
        boolean title = last.size() >= titleSize
                && paragraph.indexOf(" ") > 0
                && blocks.stream().noneMatch(block -> block.kind() == Block.Kind.TITLE);
        return title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
    }

    /** A hyphen at a line's end goes, unless the hyphenated word stands elsewhere too. */
    private void add(String line) {
        int last = paragraph.length() - 1;
        if (last < 0) {
            paragraph.append(line);
        } else if (last > 0
                && isHyphen(paragraph.charAt(last))
                && Character.isLetterOrDigit(paragraph.charAt(last - 1))) {
            if (!staysHyphenated(line)) {
                paragraph.setLength(last);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private boolean staysHyphenated(String next) {
        int from = paragraph.length() - 1;
        while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        String head = paragraph.substring(from, paragraph.length() - 1);
        String tail = next.substring(0, to);
        return to == 0
                || head.isEmpty()
                || !Character.isLowerCase(next.charAt(0))
                || words.contains(head + "-" + tail)
                || words.contains(head) && words.contains(tail) && !words.contains(head + tail);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }

    private boolean ends(PdfLine line, PdfLine next) {
        if (Math.abs(line.size() - next.size()) > SAME_SIZE) {
            return true;
        }
        boolean follows = next.page() == line.page() && next.base() > line.base();
        if (follows) {
            return (next.base() - line.base()) / next.size() > gap * WIDER_GAP || indented(line, next);
        }
        return endsSentence(line.text()) && isShort(line);
    }

    /** Further in than the line before, and that one ended a sentence; numbered lists hang the other way. */
    private static boolean indented(PdfLine line, PdfLine next) {
        return next.left() - line.left() > INDENT
                && next.left() - line.left() < 5 * INDENT
                && endsSentence(line.text());
    }

    /** Shorter than the longest line of its column. */
    private boolean isShort(PdfLine line) {
        return line.right() - line.left() < SHORT * widths.get(column(line));
    }

    /** Lines that begin at about the same place of one page. */
    private static long column(PdfLine line) {
        return line.page() * 1000L + Math.round(line.left() / COLUMN);
    }

    private static Map<Long, Float> widths(List<PdfLine> lines) {
        Map<Long, Float> widths = new HashMap<>();
        lines.forEach(line -> widths.merge(column(line), line.right() - line.left(), Math::max));
        return widths;
    }

    private static boolean endsSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return ".!?:\u201D\u2019\"')\u2026".indexOf(last) >= 0;
    }

    private static float titleSize(List<PdfLine> lines) {
        float largest = 0;
        float smallest = Float.MAX_VALUE;
        for (PdfLine line : lines) {
            largest = line.page() == 0 ? Math.max(largest, line.size()) : largest;
            smallest = Math.min(smallest, line.size());
        }
        return largest - smallest > SAME_SIZE ? largest - SAME_SIZE : Float.MAX_VALUE;
    }

    /** The most frequent distance of a full line and the next, as a multiple of the type's size. */
    private float usualGap() {
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0 && !isShort(lines.get(i - 1))) {
                gaps.merge(Math.round(distance / lines.get(i).size() * FINE), 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / FINE)
                .orElse(Float.MAX_VALUE / FINE);
    }
}
