package org.crosscheck.report.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.report.page.Columns;
import org.crosscheck.report.page.Piece;
import org.crosscheck.report.page.Words;

/** Breaks words into lines, where Unicode allows it; a word longer than a line is broken anywhere. Not thread-safe. */
final class Typesetter {
    private final Faces faces;
    private final BreakIterator breaks;

    /** @param locale of the words, for where a line may end */
    Typesetter(Faces faces, Locale locale) {
        this.faces = faces;
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    /** @param width of the lines, in points */
    List<Line> lines(Words words, Type type, float width) throws IOException {
        Galley galley = new Galley(faces, words, type);
        List<Line> lines = new ArrayList<>();
        breaks.setText(galley.text());
        int from = 0;
        int last = 0;
        float used = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int shown = galley.trimmed(last, end);
            if (last > from && used + galley.width(last, shown) > width) {
                lines.add(galley.line(from, last));
                from = last;
                used = 0;
            }
            used += galley.width(last, end);
            while (from < shown && galley.width(from, shown) > width) {
                int cut = galley.fitting(from, shown, width);
                lines.add(galley.line(from, cut));
                from = cut;
                used = galley.width(from, end);
            }
            if (galley.endsLine(end)) {
                lines.add(galley.line(from, end));
                from = end;
                used = 0;
            }
            last = end;
        }
        if (from < last) {
            lines.add(galley.line(from, last));
        }
        return lines;
    }

    /**
     * Measures words in this type, in points.
     *
     * @param more is added to each
     */
    Columns.Measure measure(Type type, float more) {
        return new Columns.Measure() {
            @Override
            public float line(Words words) throws IOException {
                Galley galley = new Galley(faces, words, type);
                float widest = 0;
                int from = 0;
                for (int end = galley.lineEnd(from); end > from; end = galley.lineEnd(from)) {
                    widest = Math.max(widest, galley.width(from, end));
                    from = end;
                }
                return widest + more;
            }

            @Override
            public float longestWord(Words words) throws IOException {
                Galley galley = new Galley(faces, words, type);
                breaks.setText(galley.text());
                float longest = 0;
                int start = 0;
                for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                    longest = Math.max(longest, galley.width(start, galley.trimmed(start, end)));
                    start = end;
                }
                return longest + more;
            }
        };
    }

    /** Words in one look, all of them in one line. */
    Line line(String words, Type type) throws IOException {
        Galley galley = galley(words, type);
        return galley.line(0, galley.text().length());
    }

    /** As many of the words as fit into one line. */
    Line line(String words, Type type, float width) throws IOException {
        Galley galley = galley(words, type);
        return galley.line(0, galley.fitting(0, galley.text().length(), width));
    }

    private Galley galley(String words, Type type) {
        return new Galley(faces, new Words(List.of(new Piece(words, Set.of()))), type);
    }
}
