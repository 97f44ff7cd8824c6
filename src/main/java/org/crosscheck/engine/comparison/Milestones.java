package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Tells figures that say how far something had come ("after 20 rounds, he led"): at another figure it stood otherwise. */
final class Milestones {
    private static final Set<String> ONCE = Set.of("after", "following");
    /** Words that may stand between "after" and the figure. */
    private static final Set<String> BOUNDS = Set.of(
            "more", "fewer", "less", "than", "over", "under", "about", "around", "some", "just", "only", "at", "least",
            "the", "first", "nearly", "almost");
    /** What goes on after the figure is no clause that it is the subject of ("after 12 people were killed"). */
    private static final Set<String> NO_CLAUSE =
            Set.of("on", "of", "in", "from", "by", "at", "with", "for", "to", "and");

    private static final int BEFORE = 40;
    private static final int BEHIND = 12;

    private Milestones() {}

    /** @param figure where, in {@code text} */
    static boolean at(String text, Span figure) {
        List<Token> ahead = Text.of(text.substring(Math.max(0, figure.start() - BEFORE), figure.start()))
                .tokens();
        int end = withoutBounds(ahead);
        return end > 0 && ONCE.contains(ahead.get(end - 1).lower()) && isPhrase(text, figure);
    }

    /** One past the last word that bounds no figure ("after more than"). */
    static int withoutBounds(List<Token> ahead) {
        int end = ahead.size();
        while (end > 0 && BOUNDS.contains(ahead.get(end - 1).lower())) {
            end--;
        }
        return end;
    }

    private static boolean isPhrase(String text, Span figure) {
        List<Token> behind = Text.of(text.substring(figure.end(), Math.min(text.length(), figure.end() + BEHIND)))
                .tokens();
        return behind.isEmpty()
                || !behind.get(0).isWord()
                || NO_CLAUSE.contains(behind.get(0).lower());
    }
}
