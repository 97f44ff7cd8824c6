package org.crosscheck.fuzz;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Story;
import org.crosscheck.engine.text.Text;

/** Runs the engine on any text, and holds it to what it promises of every text. */
final class EngineRun {
    private static final Engine ENGINE = new Engine();
    /** Characters to compare: of longer ones a machine that counts every branch would read too few in its seconds. */
    private static final int LONGEST = 4_000;

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private EngineRun() {}

    /** Extracts, and explains all that was found; every span lies in the text. */
    static void extract(String text) {
        Extraction found = ENGINE.extract(text, DAY);
        found.quotations().forEach(quotation -> quotation.span().in(text));
        found.quantities().forEach(quantity -> quantity.span().in(text));
        ENGINE.explain(text, found);
        ENGINE.explainFigures(text, found);
        ENGINE.dateline(Text.of(text));
    }

    /** Groups the claims of two articles, the halves of a text; without a blank line in it, twice the same. */
    static void compare(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST));
        int half = some.indexOf("\n\n", some.length() / 2);
        String one = half < 0 ? some : some.substring(0, half);
        String other = half < 0 ? some : some.substring(half);
        Story story = new Story();
        story.add(claims("a", one), ENGINE.terms(one));
        story.add(claims("b", other), ENGINE.terms(other));
        story.groups(rejected -> {});
        ENGINE.comparePair(one, other);
        ENGINE.copied(one, other);
    }

    private static List<Claim> claims(String id, String text) {
        return ENGINE.claims(text, ENGINE.extract(text, DAY), ENGINE.source(id, "Outlet " + id, DAY, text));
    }
}
