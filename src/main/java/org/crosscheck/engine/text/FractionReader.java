package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/** Shares: "two thirds", "a quarter of", "half a million", "1/2", "3 1/2", "two and a half million". Stateless. */
final class FractionReader {
    private static final Set<String> AFTER_SHARE = neighbours("after");
    private static final Set<String> BEFORE_SHARE = neighbours("before");
    private static final Set<String> BESIDE_HALF = neighbours("half");

    private FractionReader() {}

    private static Set<String> neighbours(String use) {
        return WordList.shipped("text/share-neighbours.txt").rows().stream()
                .filter(row -> row.get(1).equals(use))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "1/2" and "3 1/2" and "3½"; null when none follows the digits. */
    static Numeral afterDigits(LexemeReader in, int at, BigDecimal value) {
        Numeral plain = slashed(in, at, at);
        if (plain != null) {
            return plain;
        }
        Numeral second = slashed(in, in.text(at).length() <= 2 ? in.pastHyphen(at + 1) : at + 1, at);
        if (second != null && in.isRole(at, Role.UNIT)) {
            return second;
        }
        if (second != null) {
            return Scaling.of(in, at, second.end(), value.add(second.value()), Form.DIGITS);
        }
        BigDecimal vulgar = in.token(at + 1) == null
                ? null
                : VulgarFraction.value(in.text(at + 1).charAt(0));
        return vulgar != null
                ? Scaling.of(in, at, at + 2, value.add(vulgar), Form.DIGITS)
                : afterWords(in, at, at + 1, value);
    }

    /** A proper fraction with a slash; dates and names ("24/7") are none. */
    private static Numeral slashed(LexemeReader in, int at, int first) {
        if (!in.isDigits(at)
                || !in.is(at + 1, "/")
                || !in.isDigits(at + 2)
                || in.is(at + 3, "/")
                || in.is(at - 1, "/")) {
            return null;
        }
        int longest = in.text(at).indexOf('.') > 0 ? 5 : 3;
        if (in.text(at).length() > longest || in.text(at + 2).length() > 4) {
            return null;
        }
        BigDecimal part = DigitNumber.value(in.text(at));
        BigDecimal whole = DigitNumber.value(in.text(at + 2));
        if (part.signum() == 0 || part.compareTo(whole) >= 0 || in.text(at).startsWith("9") && in.is(at + 2, "11")) {
            return null;
        }
        BigDecimal value = VulgarFraction.divide(part, whole);
        return in.numeral(first, at + 3, value, Form.FRACTION);
    }

    /** "two | thirds", "two | and a half million", "three | quarters of a million"; null when none follows. */
    static Numeral afterWords(LexemeReader in, int first, int at, BigDecimal value) {
        int next = in.is(at, "-") && !in.touches(at) ? at + 1 : in.pastHyphen(at);
        if (isPart(in, next, value) && value.compareTo(BigDecimal.ONE) >= 0) {
            BigDecimal share = VulgarFraction.divide(value, in.word(next).value());
            return ofScale(in, first, next + 1, share);
        }
        int and = in.pastHyphen(at);
        if (!in.is(and, "and")) {
            return null;
        }
        int part = in.pastHyphen(and + 1);
        int top = 1;
        if (in.isArticle(part)) {
            part = in.pastHyphen(part + 1);
        } else if (in.isRole(part, Role.UNIT)) {
            top = in.word(part).value().intValue();
            part = in.pastHyphen(part + 1);
        }
        if (part == and + 1 && !in.is(part, "half") && !in.is(part, "quarter")
                || !isPart(in, part, BigDecimal.valueOf(top))) {
            return null;
        }
        return mixed(
                in,
                first,
                part + 1,
                value,
                VulgarFraction.divide(top, in.word(part).value()));
    }

    /** "3 million | and a half"; null when none follows. */
    static Numeral afterScale(LexemeReader in, int first, int end, BigDecimal value, BigDecimal scale) {
        boolean half =
                in.is(end, "and") && in.isArticle(end + 1) && (in.is(end + 2, "half") || in.is(end + 2, "quarter"));
        if (!half) {
            return null;
        }
        BigDecimal part = VulgarFraction.divide(1, in.word(end + 2).value()).multiply(scale);
        return in.numeral(first, end + 3, value.add(part), Form.DIGITS);
    }

    private static Numeral mixed(LexemeReader in, int first, int end, BigDecimal value, BigDecimal part) {
        NumberWord scale = in.word(end - 1 < 0 ? 0 : scaleBefore(in, first, end));
        boolean scaled = scale != null && scale.role() == Role.SCALE;
        BigDecimal sum = value.add(scaled ? part.multiply(scale.value()) : part);
        return Scaling.of(in, first, end, sum, Form.WORDS);
    }

    /** Index of the scale that ends what stands before "and a half" ("a million and a half"), or -1. */
    private static int scaleBefore(LexemeReader in, int first, int end) {
        for (int i = end - 1; i > first; i--) {
            if (in.is(i, "and")) {
                return in.isRole(i - 1, Role.SCALE) ? i - 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isPart(LexemeReader in, int at, BigDecimal count) {
        NumberWord word = in.word(at);
        if (word == null || in.is(at, "second") || in.is(at, "first")) {
            return false;
        }
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        boolean singular = word.isOrdinal() || in.is(at, "half") || in.is(at, "quarter");
        return word.role() == Role.PART && (!singular || one || in.is(at, "quarter")) || one && singular;
    }

    /** "another third", "a further tenth", with nothing after it that the ordinal could rank; else null. */
    static Numeral afterAnother(LexemeReader in, int at) {
        boolean further =
                in.is(at - 1, "further") && in.isArticle(at - 2) && !in.is(at, "second") && !in.is(at, "first");
        if (further) {
            return in.numeral(at, at + 1, VulgarFraction.divide(1, in.word(at).value()), Form.FRACTION);
        }
        Numeral share = in.is(at - 1, "another") ? afterArticle(in, at - 1) : null;
        return share == null ? null : in.numeral(at, share.end(), share.value(), share.form());
    }

    /** "a third of", "by a quarter", "a half". */
    static Numeral afterArticle(LexemeReader in, int at) {
        NumberWord word = in.word(at + 1);
        int beside = in.pastHyphen(at + 2);
        boolean compound = in.is(at + 1, "half") && beside > at + 2 && BESIDE_HALF.contains(in.text(beside));
        if (in.is(at + 1, "second") || in.is(at + 1, "first") || compound) {
            return null;
        }
        Numeral share = ofScale(in, at, at + 2, VulgarFraction.divide(1, word.value()));
        boolean scaled = share.end() > at + 2;
        return scaled || isShare(in, at, at + 2) ? share : null;
    }

    private static boolean isShare(LexemeReader in, int first, int end) {
        Token next = in.token(end);
        String before = in.text(first - 1).toLowerCase(Locale.ROOT);
        return next == null
                || next.kind() != Token.Kind.WORD && !next.is('-')
                || AFTER_SHARE.contains(next.text())
                || BEFORE_SHARE.contains(before)
                || in.is(end - 1, "half");
    }

    /** "half", "half a million", "half of"; a bare "third" or "quarter" is none. */
    static Numeral bare(LexemeReader in, int at, NumberWord word) {
        int next = in.pastHyphen(at + 1);
        boolean half = in.is(at, "half");
        Numeral scaled = in.isRole(next, Role.SCALE) && in.is(at, "quarter")
                ? ofScale(in, at, at + 1, VulgarFraction.divide(1, word.value()))
                : null;
        if (scaled != null) {
            return scaled;
        }
        if (!half || BESIDE_HALF.contains(in.text(next)) || isAfterOrdinal(in, at)) {
            return null;
        }
        return ofScale(in, at, at + 1, VulgarFraction.divide(1, word.value()));
    }

    /** "first half", "second-half", "the half". */
    private static boolean isAfterOrdinal(LexemeReader in, int at) {
        int before = in.is(at - 1, "-") ? at - 2 : at - 1;
        NumberWord word = in.word(before);
        return word != null && word.isOrdinal()
                || in.is(before, "the")
                || in.is(before, "last")
                || in.is(before, "this");
    }

    /** A share of a scale is a number: "half a million", "three quarters of a billion", "half a dozen". */
    private static Numeral ofScale(LexemeReader in, int first, int end, BigDecimal share) {
        int next = in.pastHyphen(end);
        next = in.is(next, "of") ? next + 1 : next;
        next = in.isArticle(next) ? in.pastHyphen(next + 1) : next;
        NumberWord scale = in.word(next);
        boolean scaled = scale != null
                && (scale.isMultiplier() || scale.role() == Role.DOZEN && !in.is(next, "score"))
                && !(next == end + 1 && in.is(end, "of"));
        return scaled
                ? in.numeral(first, next + 1, share.multiply(scale.value()).stripTrailingZeros(), Form.WORDS)
                : in.numeral(first, end, share, Form.FRACTION);
    }
}
