package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Token;

/** Cuts one text into terms; what stands in square brackets is the outlet's and left out. One text, one instance. */
final class TermScan {
    private final String text;
    private final List<Token> lexemes;
    private final Function<Token, WordForm> words;
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean opens = true;

    /**
     * What becomes a term.
     *
     * @param term what it is
     * @param known what it is where its word is known for a name
     * @param nation whether it is a country's name, adjective or people
     */
    private record Candidate(Term term, Term known, boolean nation) {}

    /** @param lexemes of the text */
    TermScan(String text, List<Token> lexemes, Function<Token, WordForm> words) {
        this.text = text;
        this.lexemes = lexemes;
        this.words = words;
        read();
    }

    /**
     * In order.
     *
     * @param names tells words that are known for names; a capital letter tells others except where a sentence opens
     */
    List<Term> terms(Predicate<String> names) {
        List<Term> terms = new ArrayList<>(candidates.size());
        boolean nation = false;
        for (Candidate candidate : candidates) {
            boolean known = candidate.known != candidate.term && names.test(candidate.term.word());
            Term next = known ? candidate.known : candidate.term;
            if (!nation && !terms.isEmpty() && isOneName(terms.get(terms.size() - 1), next)) {
                terms.remove(terms.size() - 1);
            }
            terms.add(next);
            nation = candidate.nation;
        }
        return terms;
    }

    /** Of several words of a name in a row only the last counts: who is named twice is named no more. */
    private static boolean isOneName(Term last, Term next) {
        return last.isName()
                && next.isName()
                && last.span().end() + 1 == next.span().start();
    }

    private void read() {
        int depth = 0;
        for (int i = 0; i < lexemes.size(); ) {
            Token token = lexemes.get(i);
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            int end = depth == 0 ? read(i) : i + 1;
            opens = opens(token);
            i = end;
        }
    }

    /** Adds what begins at a lexeme; the lexeme after it. */
    private int read(int at) {
        int end = Designations.end(lexemes, at);
        if (end > at) {
            add(designation(at, end));
            return end;
        }
        Numeral numeral = Numerals.read(lexemes, at);
        if (numeral != null) {
            addNumber(lexemes.get(at), numeral);
            return numeral.end();
        }
        if (lexemes.get(at).isWord()) {
            addWord(at);
        }
        return at + 1;
    }

    private void add(Term term) {
        candidates.add(new Candidate(term, term, false));
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

    private void addNumber(Token first, Numeral numeral) {
        boolean common = Terms.isCommon(first.lower()) && numeral.end() == numeral.first() + 1;
        if (!common) {
            String form = Terms.form(numeral.value());
            add(new Term(form, form, numeral.span().in(text), numeral.span(), Term.Kind.NUMBER, List.of()));
        }
    }

    private void addWord(int at) {
        Token token = lexemes.get(at);
        WordForm word = words.apply(token);
        if (word.nation() != null) {
            Term nation = new Term(word.nation(), word.nation(), token.text(), token.span(), Term.Kind.NAME, List.of());
            candidates.add(new Candidate(nation, nation, true));
        } else if (word.stem() != null) {
            Term known = word(at, word, word.name() != null);
            Term term = opens && known.isName() ? word(at, word, false) : known;
            candidates.add(new Candidate(term, known, false));
        }
    }

    private Term word(int at, WordForm word, boolean name) {
        Token token = lexemes.get(at);
        return new Term(
                name ? word.name() : word.form(),
                word.stem(),
                token.text(),
                token.span(),
                name ? Term.Kind.NAME : Term.Kind.WORD,
                token.isCapitalised() ? Kinds.endingAt(lexemes, at) : List.of());
    }
}
