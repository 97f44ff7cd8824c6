package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Token;

/** Cuts one text into terms; what stands in square brackets is the outlet's and left out. One text, one instance. */
final class TermScan {
    private final String text;
    private final Set<String> names;
    private final List<Token> lexemes;
    private final List<Term> terms = new ArrayList<>();
    private int depth;
    private boolean opens = true;

    /**
     * @param lexemes of the text
     * @param names words that are known for names; a capital letter tells others except where a sentence opens
     */
    TermScan(String text, List<Token> lexemes, Set<String> names) {
        this.text = text;
        this.lexemes = lexemes;
        this.names = names;
    }

    /** In order. */
    List<Term> terms() {
        for (int i = 0; i < lexemes.size(); ) {
            Token token = lexemes.get(i);
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            int end = depth == 0 ? read(i) : i + 1;
            opens = opens(token);
            i = end;
        }
        return terms;
    }

    /** Adds what begins at a lexeme; the lexeme after it. */
    private int read(int at) {
        int end = Designations.end(lexemes, at);
        Numeral numeral = end == at ? Numerals.read(lexemes, at) : null;
        if (end > at) {
            add(designation(at, end));
            return end;
        } else if (numeral != null) {
            add(number(lexemes.get(at), numeral));
            return numeral.end();
        }
        add(word(at));
        return at + 1;
    }

    private void add(Term term) {
        if (term != null) {
            dropGivenName(term);
            terms.add(term);
        }
    }

    /** Of several words of a name in a row only the last counts: who is named twice is named no more. */
    private void dropGivenName(Term next) {
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        if (last != null
                && last.isName()
                && next.isName()
                && last.span().end() + 1 == next.span().start()
                && Nations.ofAdjective(last.word()) == null) {
            terms.remove(terms.size() - 1);
        }
    }

    /** Whether the word after {@code token} has its capital letter for its place. */
    private boolean opens(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> false;
            case QUOTE -> true;
            case PUNCTUATION -> opens || Characters.isTerminator(token.text().charAt(0));
        };
    }

    private Term designation(int from, int end) {
        Span span = lexemes.get(from).span().to(lexemes.get(end - 1).span());
        String form = Designations.singular(span.in(text)).toLowerCase(Locale.ROOT);
        return new Term(form, form, span.in(text), span, Term.Kind.NAME, Kinds.of(form));
    }

    private Term number(Token first, Numeral numeral) {
        if (Terms.isCommon(first.lower()) && numeral.end() == numeral.first() + 1) {
            return null;
        }
        String form = Terms.form(numeral.value());
        return new Term(form, form, numeral.span().in(text), numeral.span(), Term.Kind.NUMBER, List.of());
    }

    private Term word(int at) {
        Token token = lexemes.get(at);
        String lower = token.lower().replace('\u2019', '\'');
        String nation = token.isWord() && token.isCapitalised() ? Nations.ofAdjective(token.text()) : null;
        if (!token.isWord() || nation == null && Terms.isCommon(lower)) {
            return null;
        } else if (nation != null) {
            return new Term(nation, nation, token.text(), token.span(), Term.Kind.NAME, List.of());
        }
        boolean opening = opens && !names.contains(token.text());
        String stem = Stemmer.stem(lower);
        boolean name = token.isCapitalised() && !opening && !Terms.isClassedStem(stem);
        String form = name ? Skeleton.of(token.text()) : Terms.formOfStem(stem);
        return new Term(
                form,
                stem,
                token.text(),
                token.span(),
                name ? Term.Kind.NAME : Term.Kind.WORD,
                token.isCapitalised() ? Kinds.endingAt(lexemes, at) : List.of());
    }
}
