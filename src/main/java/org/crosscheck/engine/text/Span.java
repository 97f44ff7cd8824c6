package org.crosscheck.engine.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words of this span in {@code text}, the text it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start; of two that start together the longer comes first, so that what holds precedes what is held. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
