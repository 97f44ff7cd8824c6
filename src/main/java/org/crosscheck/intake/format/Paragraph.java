package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;

/** A paragraph of a Word file while it is read: no white space before it, what points into it clipped to its words. */
final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    int length() {
        return text.length();
    }

    /** Adds words; NUL and carriage returns, which no text keeps, are dropped. */
    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != 0 && c != '\r' && !(text.isEmpty() && Character.isWhitespace(c))) {
                text.append(c);
            }
        }
    }

    /** Nothing parts what begins a line or a cell from it. */
    void separate(char mark) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
            text.append(mark);
        }
    }

    /** The words since {@code from} come from the run of this number. */
    void ran(int from, int number) {
        if (from < text.length()) {
            runs.add(new Run(from, text.length(), number));
        }
    }

    void pointer(Part.Kind kind, int from, String words, String author) {
        parts.add(new Part(kind, from, text.length(), words, author));
    }

    Block block(Block.Kind kind) {
        String words = text.toString().stripTrailing();
        int end = words.length();
        return new Block(
                kind,
                words,
                parts.stream()
                        .map(part -> part.at(Math.min(part.start(), end), Math.min(part.end(), end)))
                        .toList(),
                runs.stream()
                        .filter(run -> run.start() < end)
                        .map(run -> new Run(run.start(), Math.min(run.end(), end), run.number()))
                        .toList());
    }
}
