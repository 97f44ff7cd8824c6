package org.crosscheck.intake;

/**
 * Words of the text and the piece of the original file that they come from: the way back into a Word file.
 *
 * @param start in UTF-16 offsets of {@link Document#text()}
 * @param end exclusive
 * @param number which run of the file's main text, counted from 0 in its order
 */
public record Run(int start, int end, int number) {

    public Run {
        if (start < 0 || end < start || number < 0) {
            throw new IllegalArgumentException("no such run: " + start + ".." + end + ", " + number);
        }
    }

    /** The same, this many characters earlier. */
    public Run earlier(int by) {
        return new Run(start - by, end - by, number);
    }
}
