package org.crosscheck.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Story;

/** Runs the engine on any text, and holds it to what it promises of every text. */
final class EngineRun {
    private static final Engine ENGINE = new Engine();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private EngineRun() {}

    /** Extracts, and explains all that was found; every span lies in the text. */
    static void extract(String text) {
        Extraction found = ENGINE.extract(text, DAY);
        found.quotations().forEach(quotation -> quotation.span().in(text));
        found.quantities().forEach(quantity -> quantity.span().in(text));
        ENGINE.explain(text, found);
        ENGINE.explainFigures(text, found);
        ENGINE.dateline(text);
    }

    /** Groups the claims of two articles, the halves of a text, in both orders of the articles. */
    static void compare(String text) {
        int half = text.indexOf("\n\n", text.length() / 2);
        String one = half < 0 ? text : text.substring(0, half);
        String other = half < 0 ? text : text.substring(half);
        Set<Set<String>> forth = groups(List.of(claims("a", one), claims("b", other)), one, other);
        Set<Set<String>> back = groups(List.of(claims("b", other), claims("a", one)), other, one);
        if (!forth.equals(back)) {
            throw new IllegalStateException("the order of the articles makes a difference: " + forth + " / " + back);
        }
        ENGINE.comparePair(one, other);
        ENGINE.copied(one, other);
    }

    private static List<Claim> claims(String id, String text) {
        return ENGINE.claims(text, ENGINE.extract(text, DAY), ENGINE.source(id, "Outlet " + id, DAY, text));
    }

    private static Set<Set<String>> groups(List<List<Claim>> articles, String... texts) {
        Story story = new Story();
        for (int i = 0; i < texts.length; i++) {
            story.add(articles.get(i), ENGINE.terms(texts[i]));
        }
        return story.groups(rejected -> {}).stream()
                .map(group -> group.members().stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }
}
