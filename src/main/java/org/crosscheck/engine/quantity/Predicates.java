package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.WordList;

/** What happened to what is counted, from the words about it: killed, wounded, fled, deployed. Thread-safe. */
final class Predicates {
    private static final int AHEAD = 6;
    private static final int BEHIND = 5;
    private static final int AGENT = 4;
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> PEOPLE = Set.of("killed", "wounded", "missing", "captured", "detained", "freed");

    private static final Set<String> PASSIVE =
            Set.of("was", "were", "is", "are", "been", "be", "have", "has", "had", "also", "later", "more");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> LEAVING = Set.of("leave", "leaves", "left", "leaving");

    static {
        WordList.shipped("quantity/predicates.txt").rows().forEach(row -> CLASSES.put(row.get(0), row.get(1)));
    }

    private Predicates() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isQuantity()
                    && (draft.measure == Measure.COUNT || draft.isBare() || draft.measure == Measure.SHARE)) {
                int from = i == 0 ? 0 : drafts.get(i - 1).end;
                int to = i + 1 == drafts.size() ? line.size() : drafts.get(i + 1).first;
                draft.predicate = predicate(line, draft, from, to);
                people(line, draft);
            }
        }
    }

    private static String predicate(Line line, Draft draft, int from, int to) {
        String inside = CLASSES.get(line.lower(draft.end - 1));
        boolean agent = line.lower(draft.end - 1).endsWith("ers");
        if (inside != null && draft.measure == Measure.COUNT && !agent) {
            return inside;
        }
        String verb = active(line, draft.first);
        if (verb != null) {
            return verb;
        }
        String after = ahead(line, draft.end, Math.min(to, draft.end + AHEAD));
        String before = after != null ? after : behind(line, draft.first, Math.max(from, draft.first - BEHIND));
        return before != null || !agent ? before : inside;
    }

    /** "killed four people and wounded 14", but "left seven wounded": the verb right before its object. */
    private static String active(Line line, int first) {
        Match<?> modifier = Modifiers.before(line, first);
        int verb = (modifier == null ? first : modifier.first()) - 1;
        boolean passive = BEING.contains(line.lower(verb - 1));
        return passive || LEAVING.contains(line.lower(verb)) ? null : CLASSES.get(line.lower(verb));
    }

    private static String ahead(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            String word = line.lower(i);
            if (CLASSES.containsKey(word)) {
                return CLASSES.get(word);
            }
            if (word.equals(",")
                    || word.equals(";")
                    || word.equals("as")
                    || word.equals("after")
                    || word.equals("while")) {
                return null;
            }
        }
        return null;
    }

    private static String behind(Line line, int end, int first) {
        for (int i = end - 1; i >= first; i--) {
            String word = line.lower(i);
            if (CLASSES.containsKey(word)) {
                String done = doneBy(line, i);
                return done != null ? done : CLASSES.get(word);
            }
            if (word.equals(";") || word.equals(",") && i < end - 1) {
                return null;
            }
        }
        return null;
    }

    /** "people killed by the strikes rose to five": what the agent at {@code noun} did, or null where it is none. */
    private static String doneBy(Line line, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - AGENT); i--) {
            if (line.is(i, "by") || line.is(i, "in")) {
                return CLASSES.get(line.lower(i - 1));
            }
        }
        return null;
    }

    /** "14 injured": who is killed or hurt without a noun is people. */
    private static void people(Line line, Draft draft) {
        int verb = draft.end;
        while (verb < draft.end + 3 && PASSIVE.contains(line.lower(verb))) {
            verb++;
        }
        boolean participle = draft.isBare() && PEOPLE.contains(CLASSES.getOrDefault(line.lower(verb), ""));
        if (participle && draft.numeral.form() != Form.FRACTION) {
            draft.measure(Measure.COUNT, "people", draft.end, "ellipsis");
        }
    }
}
