package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Tells figures that others were taken of ("a poll of 1,000 voters", "averaged over 40 reviews"). Thread-safe. */
final class Bases {
    private static final Set<String> PHRASES =
            WordList.shipped("comparison/bases.txt").words();
    private static final int BEFORE = 60;

    private Bases() {}

    /** @param figure where, in {@code text} */
    static boolean at(String text, Span figure) {
        List<Token> ahead = Text.of(text.substring(Math.max(0, figure.start() - BEFORE), figure.start()))
                .tokens();
        int end = Milestones.withoutBounds(ahead);
        String words = ahead.subList(Math.max(0, end - 2), end).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
        return PHRASES.contains(words) || PHRASES.contains(words.substring(words.indexOf(' ') + 1));
    }
}
