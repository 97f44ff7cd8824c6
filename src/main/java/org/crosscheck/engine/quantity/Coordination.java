package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/** Counts side by side share what happened: "23 men and six women were held", "lost 40 boats, 12 nets". Thread-safe. */
final class Coordination {
    private static final Set<String> LINKS = Set.of("and", ",", "or", "plus", "&");

    private Coordination() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft one = drafts.get(i - 1);
            Draft other = drafts.get(i);
            if (isCoordinate(line, one, other) && other.predicate == null) {
                other.predicate = one.predicate;
            }
        }
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft one = drafts.get(i - 1);
            if (isCoordinate(line, one, drafts.get(i)) && one.predicate == null) {
                one.predicate = drafts.get(i).predicate;
            }
        }
    }

    /** Whether two counts are joined by "and" alone. */
    static boolean isCoordinate(Line line, Draft one, Draft other) {
        Match<Modifier> modifier = Modifiers.before(line, other.first);
        int at = modifier == null ? other.first : modifier.first();
        int from = at;
        while (from > one.end && LINKS.contains(line.lower(from - 1))) {
            from--;
        }
        return from == one.end
                && from < at
                && !(line.is(at - 1, ",") && ClauseVerbs.opens(line, other.end))
                && one.measure == Measure.COUNT
                && other.measure == Measure.COUNT
                && one.isQuantity()
                && other.isQuantity();
    }
}
