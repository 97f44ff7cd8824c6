package org.crosscheck.engine.quotation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.crosscheck.engine.text.WordList;

/** What the word lists know of every written form. Immutable and thread-safe once made. */
final class Lexicon {
    private static final Lexicon SHIPPED = new Lexicon();

    private final Map<String, Lexeme> forms = new HashMap<>();
    private final Map<String, Set<String>> lemmaForms = new HashMap<>();

    private Lexicon() {
        for (List<String> row : WordList.shipped("quotation/words.txt").rows()) {
            Tag tag = tagNamed(row.get(0));
            for (String word : row.get(1).split(" ")) {
                change(word, known -> known.withTag(tag));
            }
        }
        addCues();
        for (List<String> row : WordList.shipped("quotation/verbs.txt").rows()) {
            addForms(row.get(0), null, row, 1);
        }
        addPhrases();
        for (List<String> row : WordList.shipped("quotation/nouns.txt").rows()) {
            Cue cue = Cue.of(row);
            change(row.get(0), known -> known.withNoun(cue));
            change(row.get(0) + "s", known -> known.withNoun(cue));
        }
    }

    /** The shipped lists with the newsroom's own additions, read once. */
    static Lexicon shipped() {
        return SHIPPED;
    }

    /** Never null. */
    Lexeme of(String lowerCase) {
        return forms.getOrDefault(lowerCase, Lexeme.UNKNOWN);
    }

    private void addCues() {
        Map<String, Cue> byLemma = new HashMap<>();
        List<List<String>> rows = WordList.shipped("quotation/cues.txt").rows();
        for (List<String> row : rows) {
            byLemma.merge(row.get(0), Cue.of(row), Cue::and);
        }
        for (List<String> row : rows) {
            addForms(row.get(0), byLemma.get(row.get(0)), row, 3);
        }
    }

    private void addPhrases() {
        for (List<String> row : WordList.shipped("quotation/phrases.txt").rows()) {
            CuePhrase phrase = CuePhrase.of(row);
            for (String form : lemmaForms.getOrDefault(row.get(0), Set.of())) {
                change(form, known -> known.withPhrase(phrase));
            }
        }
    }

    private void addForms(String lemma, Cue cue, List<String> row, int irregular) {
        boolean regular = row.size() <= irregular;
        add(lemma, lemma, cue, Lexeme.BASE);
        add(lemma, Inflection.third(lemma), cue, Lexeme.THIRD);
        add(lemma, Inflection.ing(lemma), cue, Lexeme.ING);
        add(lemma, regular ? Inflection.past(lemma) : row.get(irregular), cue, Lexeme.PAST);
        add(lemma, regular ? Inflection.past(lemma) : row.get(row.size() - 1), cue, Lexeme.PERFECT);
        if (regular && Inflection.doublesAtWill(lemma)) {
            addSpellings(lemma, cue);
        }
    }

    /** American "labeled" and British "labelled". */
    private void addSpellings(String lemma, Cue cue) {
        for (String stem : List.of(lemma, lemma + "l")) {
            add(lemma, stem + "ed", cue, Lexeme.PAST);
            add(lemma, stem + "ed", cue, Lexeme.PERFECT);
            add(lemma, stem + "ing", cue, Lexeme.ING);
        }
    }

    private void add(String lemma, String form, Cue cue, int which) {
        lemmaForms.computeIfAbsent(lemma, none -> new LinkedHashSet<>()).add(form);
        change(form, known -> known.withVerb(cue, which));
    }

    private void change(String form, UnaryOperator<Lexeme> change) {
        forms.put(form, change.apply(of(form)));
    }

    private static Tag tagNamed(String name) {
        return switch (name) {
            case "subject" -> Tag.PRONOUN;
            case "object" -> Tag.OBJECT_PRONOUN;
            default -> Tag.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }
}
