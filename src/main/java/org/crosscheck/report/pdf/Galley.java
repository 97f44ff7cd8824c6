package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.report.page.Look;
import org.crosscheck.report.page.Piece;
import org.crosscheck.report.page.Words;

/** Words that are measured: every character with its look. */
final class Galley {
    private final Faces faces;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces;
    private final Type[] types;
    private final int[] ends;
    private final float leading;

    Galley(Faces faces, Words words, Type type) {
        this.faces = faces;
        this.pieces = words.pieces();
        this.types = new Type[pieces.size()];
        this.ends = new int[pieces.size()];
        this.leading = type.leading();
        for (int i = 0; i < types.length; i++) {
            types[i] = type.of(pieces.get(i));
            append(pieces.get(i).text());
            ends[i] = text.length();
        }
    }

    /** Without characters that draw nothing but steer how others are drawn. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                text.append(c);
            }
        }
    }

    String text() {
        return text.toString();
    }

    boolean endsLine(int end) {
        return end > 0 && text.charAt(end - 1) == '\n';
    }

    /** Behind the line feed that follows, else the end of all. */
    int lineEnd(int from) {
        int feed = text.indexOf("\n", from);
        return feed < 0 ? text.length() : feed + 1;
    }

    /** Before white space at the end. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    float width(int from, int to) throws IOException {
        float width = 0;
        int piece = piece(from);
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            while (i >= ends[piece]) {
                piece++;
            }
            width += width(text.codePointAt(i), types[piece]);
        }
        return width;
    }

    private float width(int character, Type type) throws IOException {
        if (character == '\n') {
            return 0;
        }
        Face face = faces.with(character, faces.of(type.isSerif(), type.isBold()));
        return face.width(faces.drawable(character, face)) * type.size();
    }

    /** How far the characters from {@code from} fit into the width: one at least. */
    int fitting(int from, int to, float width) throws IOException {
        int at = from;
        float used = 0;
        while (at < to) {
            int next = at + Character.charCount(text.codePointAt(at));
            used += width(at, next);
            if (used > width && at > from) {
                return at;
            }
            at = next;
        }
        return to;
    }

    Line line(int from, int to) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        int end = endsLine(to) ? to - 1 : to;
        int at = from;
        int piece = piece(from);
        while (at < end) {
            while (at >= ends[piece]) {
                piece++;
            }
            Face wanted = faces.of(types[piece].isSerif(), types[piece].isBold());
            Face face = faces.with(text.codePointAt(at), wanted);
            StringBuilder drawn = new StringBuilder();
            int start = at;
            while (at < Math.min(end, ends[piece]) && faces.with(text.codePointAt(at), wanted) == face) {
                drawn.appendCodePoint(faces.drawable(text.codePointAt(at), face));
                at += Character.charCount(text.codePointAt(at));
            }
            stretches.add(new Stretch(
                    drawn.toString(),
                    face,
                    types[piece],
                    width(start, at),
                    pieces.get(piece).has(Look.DELETED),
                    pieces.get(piece).has(Look.INSERTED)));
        }
        return new Line(stretches, width(from, trimmed(from, to)), leading);
    }

    private int piece(int at) {
        int piece = 0;
        while (piece < ends.length - 1 && at >= ends[piece]) {
            piece++;
        }
        return piece;
    }
}
