package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.NumberWord.Role;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * Reads numbers in digits and words: "1,260", "2.7 million", "60bn", "twenty-one", "two and a half million", "three
 * quarters", "half a dozen", "43rd", "tens of thousands". Stateless; reading at one place takes time bounded by the
 * number's own length.
 */
public final class Numerals {
    /** Of all words only these may begin a number. */
    private static final Set<String> FIRST_WORDS = NumberWord.all();

    static {
        Collections.addAll(FIRST_WORDS, "a", "an", "several", "few", "many", "multi", "point");
    }

    private Numerals() {}

    /**
     * The longest number that begins at a lexeme.
     *
     * @param lexemes as {@link Lexemes} cuts them
     * @param at index into {@code lexemes}
     * @return the number, or null when none begins there; a lone "a" is none, and a letter glued to digits that may be
     *     a unit ("9m", "5g") is left to the caller
     */
    public static Numeral read(List<Token> lexemes, int at) {
        Token first = at >= 0 && at < lexemes.size() ? lexemes.get(at) : null;
        if (first == null || first.isWord() && !FIRST_WORDS.contains(first.lower())) {
            return null;
        }
        LexemeReader in = new LexemeReader(lexemes);
        return switch (first.kind()) {
            case NUMBER -> digits(in, at);
            case WORD -> words(in, at);
            case PUNCTUATION -> marked(in, at);
            default -> null;
        };
    }

    /** Whether a word multiplies the number before it ("million", "crore"). */
    public static boolean isScale(String word) {
        NumberWord found = NumberWord.of(word);
        return found != null && found.isMultiplier();
    }

    /** Whether a word begins a number that counts ("twelve", "dozen"). */
    public static boolean isCardinal(String word) {
        NumberWord found = NumberWord.of(word);
        return found != null && found.isCardinal();
    }

    /** Whether a number may have this word in it; in a text without any such word there is no number. */
    public static boolean mayHave(String word) {
        return !Characters.areLetters(word)
                || NumberWord.of(word) != null
                || word.equalsIgnoreCase(ArticleReader.COUPLE)
                || word.endsWith(Lexemes.FOLD);
    }

    /**
     * A number in digits with the scale that follows it ("3,4 million", when the comma has been read).
     *
     * @param first where the digits begin
     * @param end one past the digits
     * @param value what the digits mean
     */
    public static Numeral scaled(List<Token> lexemes, int first, int end, BigDecimal value) {
        return Scaling.of(new LexemeReader(lexemes), first, end, value, Form.DIGITS);
    }

    /** ".08" and "½". */
    private static Numeral marked(LexemeReader in, int at) {
        BigDecimal vulgar = VulgarFraction.value(in.token(at).text().charAt(0));
        if (vulgar != null) {
            return in.numeral(at, at + 1, vulgar, Form.FRACTION);
        }
        boolean point = in.token(at).is('.')
                && in.touches(at + 1)
                && in.isDigits(at + 1)
                && (!in.touches(at) || isSign(in.token(at - 1)));
        if (!point || in.text(at + 1).indexOf('.') >= 0) {
            return null;
        }
        return Scaling.of(in, at, at + 2, new BigDecimal("0." + in.text(at + 1).replace(",", "")), Form.DIGITS);
    }

    /** A currency's sign: "£.50". */
    private static boolean isSign(Token before) {
        return before.text().length() == 1 && Character.getType(before.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private static Numeral digits(LexemeReader in, int at) {
        BigDecimal value = DigitNumber.value(in.text(at));
        if (OrdinalReader.isSuffix(in, at + 1)) {
            return in.numeral(at, at + 2, value, Form.ORDINAL);
        }
        Numeral vague = VagueReader.plural(in, at, value);
        if (vague != null) {
            return vague;
        }
        Numeral pointed = in.isDigits(at + 2) ? PointReader.after(in, at, at + 1, value) : null;
        if (pointed != null) {
            return pointed;
        }
        Numeral power = PowerReader.after(in, at, value);
        if (power != null) {
            return power;
        }
        Numeral fraction = FractionReader.afterDigits(in, at, value);
        if (fraction != null) {
            return fraction;
        }
        if (in.touches(at + 1) && in.text(at + 1).matches("[eE]\\d{0,2}")) {
            Numeral scientific = scientific(in, at, value);
            if (scientific != null) {
                return scientific;
            }
        }
        int end = at + 1;
        while (in.text(at).length() <= 3 && thousandsEnd(in, end) > end) {
            value = value.scaleByPowerOfTen(3);
            end = thousandsEnd(in, end);
        }
        return Scaling.of(in, at, end, value, Form.DIGITS);
    }

    /** Past "000" that a space, or a comma and a space, parts from its number: "80 000", "80, 000"; else the same index. */
    private static int thousandsEnd(LexemeReader in, int at) {
        int zeros = in.is(at, ",") && in.touches(at) ? at + 1 : at;
        boolean apart = in.text(zeros).equals("000")
                && in.token(zeros).start() == in.token(zeros - 1).end() + 1;
        return apart ? zeros + 1 : at;
    }

    /** "9.83e-3". */
    private static Numeral scientific(LexemeReader in, int at, BigDecimal value) {
        if (in.text(at + 1).length() > 1) {
            int exponent = Integer.parseInt(in.text(at + 1).substring(1));
            return in.numeral(at, at + 2, value.scaleByPowerOfTen(exponent), Form.DIGITS);
        }
        int minus = in.is(at + 2, "-") && in.touches(at + 2) ? 1 : 0;
        int sign = in.is(at + 2, "+") && in.touches(at + 2) ? 1 : minus;
        int power = at + 2 + sign;
        if (!in.isDigits(power) || !in.touches(power) || in.text(power).length() > 2) {
            return null;
        }
        int exponent = Integer.parseInt(in.text(power));
        return in.numeral(at, power + 1, value.scaleByPowerOfTen(minus == 1 ? -exponent : exponent), Form.DIGITS);
    }

    private static Numeral words(LexemeReader in, int at) {
        NumberWord word = in.word(at);
        if (in.is(at, "point")) {
            return PointReader.bare(in, at);
        }
        if (word == null) {
            return in.isArticle(at) ? ArticleReader.read(in, at) : VagueReader.several(in, at);
        }
        if (word.role() == Role.VAGUE) {
            return VagueReader.read(in, at, word);
        }
        if (word.isOrdinal() || word.role() == Role.PART) {
            Numeral another = FractionReader.afterAnother(in, at);
            if (another != null) {
                return another;
            }
            return word.isOrdinal() ? OrdinalReader.read(in, at) : FractionReader.bare(in, at, word);
        }
        if (!word.isCardinal()) {
            return null;
        }
        return CardinalReader.read(in, at, at);
    }
}
