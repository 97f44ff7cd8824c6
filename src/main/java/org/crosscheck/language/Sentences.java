package org.crosscheck.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Sentences and what another language says for them, read from a list beside this class: one a line, parted by a bar;
 * {@code {}} stands for a value. Immutable.
 */
final class Sentences {
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private final Map<String, String> whole = new HashMap<>();
    private final List<SentenceFrame> frames;

    private Sentences(List<String[]> pairs) {
        pairs.stream().filter(pair -> !SentenceFrame.hasValues(pair[0])).forEach(pair -> whole.put(pair[0], pair[1]));
        frames = pairs.stream()
                .filter(pair -> SentenceFrame.hasValues(pair[0]))
                .map(pair -> new SentenceFrame(pair[0], pair[1]))
                .toList();
    }

    /**
     * The list of this name.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    static Sentences of(String list) {
        try (InputStream stream = Objects.requireNonNull(Sentences.class.getResourceAsStream(list), list);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Sentences(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> BAR.split(line, 2))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said for it; itself where nothing is known. */
    String said(String sentence) {
        String said = whole.get(sentence);
        return said != null
                ? said
                : frames.stream()
                        .map(frame -> frame.said(sentence, this))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(sentence);
    }
}
