package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Cuts a text into lines of narration: sentence ends inside marked runs do not count. */
final class Lines {
    /** No sentence of an article is longer; a longer one is cut, so that hostile text stays cheap. */
    static final int LONGEST = 400;

    private final Text text;
    private final List<Run> runs;
    private final BitSet untold;
    private final Lexicon lexicon = Lexicon.shipped();
    private final List<Line> lines = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private int nextRun;
    private int nextSentence;

    private Lines(Text text, List<Run> runs, BitSet untold) {
        this.text = text;
        this.runs = runs;
        this.untold = untold;
    }

    /** @param untold tokens that nobody tells */
    static List<Line> of(Text text, List<Run> runs, BitSet untold) {
        Lines cutter = new Lines(text, runs, untold);
        for (int i = 0; i < text.paragraphs().size(); i++) {
            cutter.cut(text.paragraphs().get(i), i);
        }
        return cutter.lines;
    }

    private void cut(Paragraph paragraph, int index) {
        for (int token = paragraph.firstToken(); token < paragraph.endToken(); ) {
            if (startsSentence(token) || items.size() == LONGEST) {
                finish(index);
            }
            token = take(token);
        }
        finish(index);
    }

    /** Adds the item that begins at a token and returns the token after it. */
    private int take(int at) {
        Token token = text.tokens().get(at);
        if (nextRun < runs.size() && runs.get(nextRun).firstToken() == at) {
            Run run = runs.get(nextRun++);
            if (isNickname(run)) {
                return run.endToken();
            }
            items.add(new Item(run.span(), at, "", false, false, Lexeme.UNKNOWN, run));
            return run.endToken();
        }
        if (untold.get(at)) {
            return at + 1;
        }
        String lower = token.lower().replace('\u2019', '\'');
        items.add(new Item(
                token.span(), at, lower, token.isCapitalised(), isAcronym(token.text()), lexicon.of(lower), null));
        return at + 1;
    }

    /** Marcia "Cia" Price: one capitalised word inside a name. */
    private boolean isNickname(Run run) {
        return run.words() == 1
                && run.endToken() < text.tokens().size()
                && !items.isEmpty()
                && items.get(items.size() - 1).capital()
                && items.get(items.size() - 1).lexeme().tag() == null
                && text.tokens().get(run.firstToken() + 1).isCapitalised()
                && text.tokens().get(run.endToken()).isCapitalised();
    }

    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private boolean startsSentence(int token) {
        while (nextSentence < text.sentences().size()
                && text.sentences().get(nextSentence).firstToken() < token) {
            nextSentence++;
        }
        return nextSentence < text.sentences().size()
                && text.sentences().get(nextSentence).firstToken() == token;
    }

    private void finish(int paragraph) {
        if (!items.isEmpty()) {
            lines.add(new Line(paragraph, items, Tagger.tags(items)));
            items = new ArrayList<>();
        }
    }
}
