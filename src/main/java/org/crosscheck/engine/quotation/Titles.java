package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Token;

/** Tells marked titles of works ("Face the Nation") from marked words. Stateless. */
final class Titles {
    private static final int LONGEST = 9;

    private Titles() {}

    /** Whether the run at item {@code at} reads like a title: capitals throughout, in a place where a title stands. */
    static boolean is(Line line, int at) {
        Run run = line.item(at).run();
        return run.words() <= LONGEST
                && run.capitals()
                && (run.words() > 1 || namesWork(line, at))
                && standsAsTitle(line, at);
    }

    /** Whether the run reads like a heading between paragraphs. */
    static boolean isSubhead(Run run) {
        return run.words() <= LONGEST && run.capitals();
    }

    /** Whether every word but articles, prepositions and the like has a capital, the first one in any case. */
    static boolean isCapitalised(List<Token> words) {
        boolean first = true;
        for (Token token : words) {
            if (token.isWord() && Character.isLowerCase(token.text().charAt(0)) && (first || !isFunction(token))) {
                return false;
            }
            first &= !token.isWord();
        }
        return true;
    }

    private static boolean isFunction(Token token) {
        Tag tag = Lexicon.shipped().of(token.lower()).tag();
        return tag == Tag.DETERMINER
                || tag == Tag.PREPOSITION
                || tag == Tag.CONJUNCTION
                || tag == Tag.TO
                || tag == Tag.POSSESSIVE
                || tag == Tag.BE;
    }

    private static boolean standsAsTitle(Line line, int at) {
        Tag before = line.tag(beforeModifiers(line, at));
        return namesWork(line, at)
                || before == Tag.PREPOSITION
                || before == Tag.POSSESSIVE
                || before == Tag.DETERMINER
                || before == Tag.CONJUNCTION
                || before.isNominal();
    }

    /** The item before "1994", "stunning new" and the like. */
    private static int beforeModifiers(Line line, int at) {
        int before = at - 1;
        while (line.tag(before) == Tag.NUMBER || line.tag(before) == Tag.ADJECTIVE) {
            before--;
        }
        return before;
    }

    /** "on", "the film", "his show," before it. */
    private static boolean namesWork(Line line, int at) {
        int word = line.tag(at - 1) == Tag.COMMA ? at - 2 : at - 1;
        return line.isWord(at - 1, "on", "titled", "entitled") || People.isWork(line.word(word));
    }
}
