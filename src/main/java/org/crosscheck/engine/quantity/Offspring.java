package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;

/** What a parent has so many of: "a mother of two", "the father-of-three". Thread-safe. */
final class Offspring {
    private static final Set<String> PARENTS = Set.of(
            "mother",
            "father",
            "mum",
            "mom",
            "mam",
            "dad",
            "parent",
            "parents",
            "stepmother",
            "stepfather",
            "mums",
            "moms",
            "dads",
            "mothers",
            "fathers",
            "daddy",
            "mummy");
    private static final Set<String> GRANDPARENTS = Set.of(
            "grandmother",
            "grandfather",
            "grandma",
            "grandpa",
            "gran",
            "granny",
            "nan",
            "grandad",
            "granddad",
            "grandparent",
            "grandparents",
            "grandmothers",
            "grandfathers");

    private Offspring() {}

    static void read(Line line, Draft draft) {
        int of = line.isHyphen(draft.first - 1) ? draft.first - 2 : draft.first - 1;
        if (!draft.isBare()
                || !line.is(of, "of")
                || NounPhrase.isWord(line, draft.end) && !line.isCapitalised(draft.end)) {
            return;
        }
        String parent = line.lower(line.isHyphen(of - 1) ? of - 2 : of - 1);
        if (PARENTS.contains(parent)) {
            draft.measure(Measure.COUNT, "child", draft.end, "counted");
            draft.noun = "children";
        } else if (GRANDPARENTS.contains(parent)) {
            draft.measure(Measure.COUNT, "grandchild", draft.end, "counted");
            draft.noun = "grandchildren";
        }
    }
}
