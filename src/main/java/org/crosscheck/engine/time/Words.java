package org.crosscheck.engine.time;

import java.util.List;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** A text's tokens as small-letter words, read by index; past the text's ends stands the empty word. Not thread-safe. */
final class Words {
    private final Text text;
    private final List<Token> tokens;
    private final String[] lower;

    Words(Text text) {
        this.text = text;
        this.tokens = text.tokens();
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).lower();
        }
    }

    int size() {
        return lower.length;
    }

    String at(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
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

    Token token(int i) {
        return tokens.get(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < lower.length && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isWord(int i) {
        return i >= 0 && i < lower.length && tokens.get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < lower.length && tokens.get(i).isCapitalised();
    }

    boolean isDash(int i) {
        String here = at(i);
        return here.length() == 1 && org.crosscheck.engine.text.Characters.isDash(here.charAt(0));
    }

    /** Whether no space stands between this token and the one before. */
    boolean isGlued(int i) {
        return i > 0 && i < lower.length && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** Whether the words at {@code i} are these. */
    boolean isPhrase(int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!is(i + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    Sentence sentence(int i) {
        return text.sentences().get(text.sentenceAt(tokens.get(i).start()));
    }

    int paragraph(int i) {
        return sentence(i).paragraph();
    }

    Span span(int start, int end) {
        return tokens.get(start).span().to(tokens.get(end - 1).span());
    }
}
