package org.crosscheck.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
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
            append(Script.shaped(pieces.get(i).text()));
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

    float width(int from, int to) {
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

    private float width(int character, Type type) {
        if (character == '\n') {
            return 0;
        }
        Face face = faces.with(character, faces.of(type.isSerif(), type.isBold()));
        return face.width(faces.drawable(character, face)) * type.size();
    }

    /** How far the characters from {@code from} fit into the width: one at least. */
    int fitting(int from, int to, float width) {
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

    Line line(int from, int to) {
        int end = endsLine(to) ? to - 1 : to;
        List<Stretch> stretches = new ArrayList<>();
        for (Script.Run run : Script.runs(text.substring(from, Math.max(from, end)), from)) {
            List<Stretch> drawn = stretches(run);
            if (run.isRightToLeft()) {
                Collections.reverse(drawn);
            }
            stretches.addAll(drawn);
        }
        return new Line(stretches, width(from, trimmed(from, to)), leading);
    }

    private List<Stretch> stretches(Script.Run run) {
        List<Stretch> stretches = new ArrayList<>();
        int at = run.from();
        int piece = piece(at);
        while (at < run.to()) {
            while (at >= ends[piece]) {
                piece++;
            }
            int end = sameFace(at, Math.min(run.to(), ends[piece]), types[piece]);
            stretches.add(stretch(at, end, piece, run.isRightToLeft()));
            at = end;
        }
        return stretches;
    }

    /** How far the characters are drawn by one face, or by none. */
    private int sameFace(int from, int to, Type type) {
        Face wanted = faces.of(type.isSerif(), type.isBold());
        Face face = faces.with(text.codePointAt(from), wanted);
        boolean isDrawn = face.has(text.codePointAt(from));
        int at = from;
        while (at < to
                && faces.with(text.codePointAt(at), wanted) == face
                && face.has(text.codePointAt(at)) == isDrawn) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private Stretch stretch(int from, int to, int piece, boolean isRightToLeft) {
        Type type = types[piece];
        Face face = faces.with(text.codePointAt(from), faces.of(type.isSerif(), type.isBold()));
        String words = text.substring(from, to);
        boolean isDrawn = face.has(text.codePointAt(from));
        StringBuilder drawn = new StringBuilder();
        (isRightToLeft ? Script.mirrored(words) : words)
                .codePoints()
                .forEach(character -> drawn.appendCodePoint(faces.drawable(character, face)));
        if (!isDrawn) {
            faces.miss(words.codePointCount(0, words.length()));
        }
        return new Stretch(
                drawn.toString(),
                isDrawn && !isRightToLeft ? null : Script.plain(words),
                face,
                type,
                width(from, to),
                pieces.get(piece).has(Look.DELETED),
                pieces.get(piece).has(Look.INSERTED));
    }

    private int piece(int at) {
        int piece = 0;
        while (piece < ends.length - 1 && at >= ends[piece]) {
            piece++;
        }
        return piece;
    }
}
