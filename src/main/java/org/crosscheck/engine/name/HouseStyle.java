package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** A house's list of spellings. Immutable, thread-safe; a text is read once, however long the list. */
public final class HouseStyle {
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    /**
     * Words of a text that the house spells otherwise.
     *
     * @param span where they stand, in UTF-16 code units
     * @param written as the text has them
     * @param preferred as the house spells them
     */
    public record Deviation(Span span, String written, String preferred) {}

    private record Spelling(String words, String preferred) {}

    /** @param preferred the house's spelling by each one that it does not use; letter case counts */
    public HouseStyle(Map<String, String> preferred) {
        preferred.forEach((other, ours) -> {
            add(other, ours);
            add(ours, ours);
            add(other.toUpperCase(Locale.ROOT), ours.toUpperCase(Locale.ROOT));
        });
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((Spelling spelling) -> spelling.words.length())
                        .reversed()));
    }

    private void add(String words, String preferred) {
        List<Spelling> list = byFirstWord.computeIfAbsent(firstWord(words), first -> new ArrayList<>());
        if (list.stream().noneMatch(known -> known.words.equals(words))) {
            list.add(new Spelling(words, preferred));
        }
    }

    /** The letters and digits that words begin with: without a genitive's ending or what a hyphen ties on. */
    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return words.substring(0, end);
    }

    /** Where {@code text} deviates, by offset; what stands inside the house's own longer spelling is no deviation. */
    public List<Deviation> deviations(Text text) {
        List<Deviation> found = new ArrayList<>();
        String source = text.source();
        int from = 0;
        for (Token token : text.tokens()) {
            Spelling spelling = token.start() < from ? null : at(token, source);
            if (spelling != null) {
                from = token.start() + spelling.words.length();
                if (!spelling.words.equals(spelling.preferred)) {
                    found.add(new Deviation(new Span(token.start(), from), spelling.words, spelling.preferred));
                }
            }
        }
        return found;
    }

    /** The longest spelling of the list that begins with a token, or null. */
    private Spelling at(Token token, String source) {
        return byFirstWord.getOrDefault(firstWord(token.text()), List.of()).stream()
                .filter(spelling -> stands(spelling.words, source, token.start()))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(String words, String source, int start) {
        int end = start + words.length();
        return source.startsWith(words, start)
                && (end == source.length() || !Character.isLetterOrDigit(source.codePointAt(end)));
    }
}
