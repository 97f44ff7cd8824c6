package org.crosscheck.engine.time;

import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * A text's lexemes as small-letter words, read by index, hyphenated words of time cut apart; past the text's ends stands
 * the empty word. Numbers are read once. Not thread-safe.
 */
final class Words {
    private final Text text;
    private final List<Token> lexemes;
    private final String[] lower;
    private final Numeral[] numerals;
    private final boolean[] isRead;

    Words(Text text) {
        this.text = text;
        this.lexemes = HyphenCutter.cut(text.lexemes());
        this.numerals = new Numeral[lexemes.size()];
        this.isRead = new boolean[lexemes.size()];
        this.lower = new String[lexemes.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lexemes.get(i).lower();
        }
    }

    int size() {
        return lower.length;
    }

    String at(int i) {
        return holds(i) ? lower[i] : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean isAny(int i, String... words) {
        String here = at(i);
        for (String word : words) {
            if (here.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from {@code i} on are these. */
    boolean isPhrase(int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!is(i + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int i) {
        return holds(i) && lexemes.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isWord(int i) {
        return holds(i) && lexemes.get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return holds(i) && lexemes.get(i).isCapitalised();
    }

    boolean isApostrophe(int i) {
        return isMark(i) && Characters.isApostrophe(lower[i].charAt(0));
    }

    boolean isDash(int i) {
        return isMark(i) && Characters.isDash(lower[i].charAt(0));
    }

    private boolean isMark(int i) {
        return holds(i) && lower[i].length() == 1;
    }

    /** Whether no space stands between this lexeme and the one before. */
    boolean isGlued(int i) {
        return i > 0 && holds(i) && lexemes.get(i - 1).end() == lexemes.get(i).start();
    }

    boolean holds(int i) {
        return i >= 0 && i < lower.length;
    }

    /** The number that begins here, or null. */
    Numeral numeral(int i) {
        if (!holds(i)) {
            return null;
        }
        if (!isRead[i]) {
            numerals[i] = Numerals.read(lexemes, i);
            isRead[i] = true;
        }
        return numerals[i];
    }

    /** The whole number in plain digits that stands here, or -1. */
    int digits(int i) {
        return isNumber(i) ? Digits.of(lower[i]) : -1;
    }

    /** As {@link #digits(int)}, for exactly so many digits. */
    int digits(int i, int length) {
        return at(i).length() == length ? digits(i) : -1;
    }

    Sentence sentence(int i) {
        return text.sentences().get(text.sentenceAt(lexemes.get(i).start()));
    }

    boolean isFirstOfSentence(int i) {
        return sentence(i).span().start() == lexemes.get(i).start();
    }

    int start(int i) {
        return lexemes.get(i).start();
    }

    Span span(int start, int end) {
        return lexemes.get(start).span().to(lexemes.get(end - 1).span());
    }
}
