package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Token.Kind;

/**
 * Tokens cut finer, so that numbers stand alone: "60bn" is {@code 60} and {@code bn}, "six-mile" is {@code six},
 * {@code -} and {@code mile}, "PS2.7m" is {@code PS}, {@code 2.7} and {@code m}. What was glued still touches: the end
 * of one is the start of the next. Thread-safe; linear.
 */
public final class Lexemes {
    /** Longer words than anybody writes stay whole. */
    private static final int LONGEST_CUT = 80;

    static final String FOLD = "fold";
    private static final Set<String> BEFORE_DIGITS =
            Set.of("to", "minus", "mid", "pre", "post", "sub", "under", "over", "late", "early", "now", "then");
    /** What stands right before the last symbol of a unit. */
    private static final Set<String> JOINS_UNITS = Set.of("/", "\u00b2", "\u00b3", "\u00b7", "\u22c5");

    private static final Set<String> SIGNS_BEFORE_DIGITS = WordList.shipped("text/glued-signs.txt").rows().stream()
            .filter(row -> row.size() == 1)
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Token> cut;

    private Lexemes(int expected) {
        this.cut = new ArrayList<>(expected + 16);
    }

    /**
     * The lexemes of some tokens of a text, in order.
     *
     * @param tokens tokens in a row, as {@link Text#tokens()} gives them
     */
    public static List<Token> of(List<Token> tokens) {
        Lexemes lexemes = new Lexemes(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case NUMBER -> lexemes.number(token);
                case WORD -> lexemes.word(token, LetterSign.opens(tokens, i));
                default -> lexemes.cut.add(token);
            }
        }
        return lexemes.cut;
    }

    private void number(Token token) {
        int letters = 0;
        while (letters < token.text().length()
                && !Characters.isLetter(token.text().charAt(letters))) {
            letters++;
        }
        Token before = cut.isEmpty() ? null : cut.get(cut.size() - 1);
        if (before != null
                && before.isWord()
                && before.end() == token.start()
                && before.text().length() <= 3
                && !isTimes(before)) {
            cut.set(cut.size() - 1, joined(before, token));
            return;
        }
        if (isTornFromSign(token)) {
            Token point = cut.remove(cut.size() - 1);
            Token whole = cut.remove(cut.size() - 1);
            token = joined(joined(whole, point), token);
            letters += whole.text().length() + 1;
        }
        digits(token, letters);
        if (letters < token.text().length()) {
            add(Kind.WORD, token, letters, token.text().length());
        }
    }

    /** "4x100m", "3x4": a sign of multiplication between two numbers. */
    private boolean isTimes(Token letter) {
        Token factor = cut.size() < 2 ? null : cut.get(cut.size() - 2);
        return letter.text().equalsIgnoreCase("x")
                && factor != null
                && factor.kind() == Kind.NUMBER
                && factor.end() == letter.start();
    }

    /** "7m" after "PS2." is the rest of one number. */
    private boolean isTornFromSign(Token token) {
        int last = cut.size() - 1;
        return last >= 2
                && (cut.get(last).is('.') || cut.get(last).is(','))
                && cut.get(last - 1).kind() == Kind.NUMBER
                && isSign(cut.get(last - 2).text())
                && cut.get(last).end() == token.start()
                && cut.get(last - 1).end() == cut.get(last).start()
                && cut.get(last - 2).end() == cut.get(last - 1).start();
    }

    private static boolean isSign(String letters) {
        return SIGNS_BEFORE_DIGITS.contains(letters) || LetterSign.isOne(letters);
    }

    /** Digits whose commas do not group them are several numbers; so are the parts of an address. */
    private void digits(Token token, int end) {
        String text = token.text();
        int start = 0;
        if (!DigitNumber.isOne(text.substring(0, end))) {
            for (int i = 0; i < end; i++) {
                if (!Characters.isDigit(text.charAt(i))) {
                    add(Kind.NUMBER, token, start, i);
                    add(Kind.PUNCTUATION, token, i, i + 1);
                    start = i + 1;
                }
            }
        }
        add(Kind.NUMBER, token, start, end);
    }

    private void word(Token token, boolean money) {
        String text = token.text();
        int letters = lettersEnd(text);
        if (letters == text.length() && !text.endsWith(FOLD)) {
            cut.add(token);
            return;
        }
        int digits = money || isSignBeforeDigits(text, letters) ? letters : 0;
        if (isUnitWithStop(text)) {
            add(Kind.WORD, token, 0, 1);
            add(Kind.PUNCTUATION, token, 1, 2);
        } else if (digits > 0) {
            int end = digitsEnd(text, digits);
            add(Kind.WORD, token, 0, digits);
            add(Kind.NUMBER, token, digits, end);
            add(Kind.WORD, token, end, text.length());
        } else if (isManifold(text)) {
            add(Kind.WORD, token, 0, text.length() - FOLD.length());
            add(Kind.WORD, token, text.length() - FOLD.length(), text.length());
        } else if (isHyphenated(text)
                && (followsNumber() ? !isDesignation(text) || followsDegree() : holdsNumber(text))) {
            parts(token);
        } else {
            cut.add(token);
        }
    }

    /** "sixfold". */
    private static boolean isManifold(String text) {
        return text.length() > FOLD.length()
                && text.endsWith(FOLD)
                && NumberWord.of(text.substring(0, text.length() - FOLD.length())) != null;
    }

    private static boolean isHyphenated(String text) {
        return text.indexOf('-') > 0 && text.length() <= LONGEST_CUT;
    }

    /** "COVID-19", "F-16": capitals and the number that tells one of a series from the others. */
    private static boolean isDesignation(String text) {
        int hyphen = text.lastIndexOf('-');
        int digits = digitsEnd(text, hyphen + 1);
        boolean plural = digits > hyphen + 1 && digits == text.length() - 1 && text.endsWith("s");
        return Character.isUpperCase(text.charAt(0)) && (digits == text.length() || plural);
    }

    /** "20°C." and "W/m²K." end a sentence: the letter is a unit, no initial. */
    private boolean isUnitWithStop(String text) {
        Token before = cut.isEmpty() ? null : cut.get(cut.size() - 1);
        return text.length() == 2
                && text.charAt(1) == '.'
                && before != null
                && (isDegree(before)
                        || JOINS_UNITS.contains(before.text())
                        || before.kind() == Kind.NUMBER
                        || before.text().startsWith("deg"));
    }

    /** Whether a number, with or without a hyphen, stands right before. */
    private boolean followsNumber() {
        int last = cut.size() - 1;
        last = last >= 0 && cut.get(last).is('-') ? pastScale(last - 1) : last;
        return last >= 0 && (cut.get(last).kind() == Kind.NUMBER || followsDegree());
    }

    /** "1bn-a-year": back over letters that are glued to digits. */
    private int pastScale(int last) {
        boolean glued = last > 0
                && cut.get(last).isWord()
                && cut.get(last - 1).kind() == Kind.NUMBER
                && cut.get(last - 1).end() == cut.get(last).start();
        return glued ? last - 1 : last;
    }

    /** "30°C-35°C". */
    private boolean followsDegree() {
        return !cut.isEmpty() && isDegree(cut.get(cut.size() - 1));
    }

    private static boolean isDegree(Token token) {
        return token.is('\u00b0') || token.is('\u00ba');
    }

    private void parts(Token token) {
        String text = token.text();
        int start = 0;
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', start)) {
            part(token, start, hyphen);
            add(Kind.PUNCTUATION, token, hyphen, hyphen + 1);
            start = hyphen + 1;
        }
        part(token, start, text.length());
    }

    private void part(Token token, int start, int end) {
        int digits = digitsEnd(token.text(), start);
        add(Kind.NUMBER, token, start, Math.min(digits, end));
        add(Kind.WORD, token, Math.min(digits, end), end);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A number word between hyphens; or digits after a word that goes before numbers ("mid-2019", "minus-260"). */
    private static boolean holdsNumber(String text) {
        return holdsNumberWord(text)
                || BEFORE_DIGITS.contains(text.substring(0, text.indexOf('-')).toLowerCase(Locale.ROOT));
    }

    private static boolean holdsNumberWord(String text) {
        int start = 0;
        for (int end = text.indexOf('-'); start < text.length(); end = text.indexOf('-', start)) {
            int stop = end < 0 ? text.length() : end;
            if (stop > start) {
                NumberWord word = NumberWord.of(text.substring(start, stop));
                if (word != null && word.role() != NumberWord.Role.GLUED) {
                    return true;
                }
            }
            start = stop + 1;
        }
        return false;
    }

    private static int lettersEnd(String text) {
        int end = 0;
        while (end < text.length() && Characters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word's first letters are a currency's sign that is glued to digits. */
    private static boolean isSignBeforeDigits(String text, int letters) {
        return letters > 0
                && digitsEnd(text, letters) > letters
                && text.indexOf('-') < 0
                && SIGNS_BEFORE_DIGITS.contains(text.substring(0, letters));
    }

    private static Token joined(Token first, Token second) {
        return new Token(first.span().to(second.span()), first.kind(), first.text() + second.text());
    }

    private void add(Kind kind, Token of, int from, int to) {
        if (from < to) {
            Span span = new Span(of.start() + from, of.start() + to);
            Kind computed = kind == Kind.NUMBER && to - from > DigitNumber.LONGEST ? Kind.WORD : kind;
            cut.add(new Token(span, computed, of.text().substring(from, to)));
        }
    }
}
