package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * A figure of the article's opening that comes back with the same digits, the same unit and another scale: "$2.4 billion" in
 * the headline, "$2.4 million" in the text. The two sentences must share a name or a long word.
 */
final class Scales {
    private static final int OPENING_PARAGRAPHS = 2;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONG_WORD = 7;
    private static final int MOST_WORDS = 60;

    private Scales() {}

    static List<Check> check(Text text, List<Quantity> figures) {
        Map<String, Quantity> opening = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Quantity figure : figures) {
            if (!figure.isClaim()
                    || figure.value() == null
                    || figure.value().abs().compareTo(THOUSAND) < 0) {
                continue;
            }
            String key = figure.value().stripTrailingZeros().unscaledValue() + " " + figure.unit();
            Quantity first = opening.get(key);
            if (first == null) {
                if (text.paragraphAt(figure.span().start()) < OPENING_PARAGRAPHS) {
                    opening.put(key, figure);
                }
            } else if (isSlip(first.value(), figure.value())
                    && shared(text, first.span(), figure.span()) >= needed(first.value())) {
                checks.add(new Check(
                        Kind.SCALE,
                        false,
                        List.of(first.span(), figure.span()),
                        Sentence.SLIP,
                        List.of(
                                first.span().in(text.source()),
                                figure.span().in(text.source()),
                                Rounding.shown(times(first.value(), figure.value())))));
            }
        }
        return checks;
    }

    private static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.max(other).divide(one.min(other), 0, java.math.RoundingMode.HALF_UP);
    }

    private static boolean isSlip(BigDecimal one, BigDecimal other) {
        BigDecimal times = one.signum() > 0 && other.signum() > 0 ? times(one, other) : BigDecimal.ONE;
        return times.compareTo(THOUSAND) == 0 || times.compareTo(THOUSAND.multiply(THOUSAND)) == 0;
    }

    /** One digit comes back by chance: then more must speak of the same matter. */
    private static int needed(BigDecimal value) {
        return value.stripTrailingZeros().precision() > 1 ? 1 : 2;
    }

    private static int shared(Text text, Span one, Span other) {
        Set<String> words = matter(text, one);
        words.retainAll(matter(text, other));
        return words.size();
    }

    /** The long words and names of a figure's sentence. */
    private static Set<String> matter(Text text, Span figure) {
        Set<String> words = new HashSet<>();
        var sentence = text.sentences().get(text.sentenceAt(figure.start()));
        int end = Math.min(sentence.endToken(), sentence.firstToken() + MOST_WORDS);
        for (Token token : text.tokens().subList(sentence.firstToken(), end)) {
            boolean name =
                    token.isWord() && token.isCapitalised() && token.text().length() > 3;
            boolean scale = token.lower().endsWith("illion") || token.lower().endsWith("thousand");
            if (!scale && (name || token.isWord() && token.text().length() >= LONG_WORD)) {
                words.add(token.lower());
            }
        }
        return words;
    }
}
