package org.crosscheck.intake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Characters, and what a reader must know about how they were read, a sentence each.
 *
 * @param charset what they were read as
 */
public record Decoded(String text, List<String> notices, Charset charset) {

    static Decoded plain(String text, Charset charset) {
        return new Decoded(text, List.of(), charset);
    }

    static Decoded noted(String text, Charset charset, String notice) {
        return new Decoded(text, List.of(notice), charset);
    }
}
