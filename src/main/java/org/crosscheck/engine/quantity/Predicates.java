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
    private static final int AHEAD = 12;
    private static final int BEHIND = 5;
    private static final int AGENT = 4;
    private static final PhraseTable<String> CLASSES = new PhraseTable<>(0);
    private static final Set<String> PEOPLE = Set.of("killed", "wounded", "missing", "captured", "detained", "freed");

    /** What tells one sum from another: money pledged is not money spent. */
    private static final Set<String> OF_MONEY = Set.of("pledged", "requested", "raised", "stolen");

    private static final Set<String> MOVING = Set.of("fled", "protested", "attended", "voted");
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "is", "are", "been", "be", "have", "has", "had", "also", "later", "more");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final String REMAINING = "remaining";
    private static final Set<String> HAVING =
            Set.of("with", "have", "has", "had", "having", "are", "were", "is", "was");
    private static final Set<String> LEAVING = Set.of("leave", "leaves", "left", "leaving");
    /** Between a verb and the number of its object. */
    private static final Set<String> OBJECT =
            Set.of("a", "an", "the", "another", "additional", "further", "extra", "its", "some", "all");
    /** What another clause begins with, or who says it. */
    private static final Set<String> PARTING = Set.of(
            ";",
            ":",
            "as",
            "after",
            "while",
            "when",
            "because",
            "although",
            "though",
            "whereas",
            "said",
            "says",
            "but",
            "since",
            "until",
            "showed",
            "shows",
            "showing",
            "told",
            "found",
            "saw");

    /** A word, and its class by the thing it is said of ("40 wells were sunk"). */
    private static final Map<String, Map<String, String>> OF_THINGS = new HashMap<>();

    static {
        WordList.shipped("quantity/predicates.txt").rows().forEach(Predicates::add);
    }

    private static void add(List<String> row) {
        if (row.size() < 3) {
            CLASSES.add(row.get(0), row.get(1));
            return;
        }
        Map<String, String> things = OF_THINGS.computeIfAbsent(row.get(0), word -> new HashMap<>());
        List.of(row.get(2).split(", ")).forEach(thing -> things.put(thing, row.get(1)));
    }

    private Predicates() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.isQuantity()) {
                continue;
            }
            if (draft.measure == Measure.MONEY) {
                String done = active(line, draft.first);
                draft.predicate = done != null && OF_MONEY.contains(done) ? done : null;
            } else if (draft.measure == Measure.COUNT || draft.isBare() || draft.measure == Measure.SHARE) {
                int from = i == 0 ? 0 : drafts.get(i - 1).end;
                draft.predicate = ofThing(line, draft, predicate(line, draft, from, next(line, drafts, i)));
                people(line, draft);
                member(draft);
            }
        }
        drafts.forEach(Predicates::toPart);
        changes(drafts);
        Coordination.read(line, drafts);
    }

    /** "The toll fell from 60 to 40": both are of one thing. */
    private static void changes(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft now = drafts.get(i);
            Draft before = drafts.get(i - 1);
            if (now.rule.equals("change") && before.rule.equals("change") && now.predicate == null) {
                now.predicate = before.predicate;
            }
        }
    }

    /** "12 of the 40 passengers were hurt": the twelve were. */
    private static void toPart(Draft draft) {
        if (draft.like != null && draft.like.first > draft.first) {
            draft.predicate = draft.like.predicate;
            draft.like.predicate = null;
        }
    }

    /** Where the next figure begins that is no part of this one in commas. */
    private static int next(Line line, List<Draft> drafts, int index) {
        int past = Parenthesis.end(line, drafts.get(index).end);
        for (Draft draft : drafts.subList(index + 1, drafts.size())) {
            if (draft.first >= past) {
                return draft.first;
            }
        }
        return line.size();
    }

    /** "60 wells were sunk": what the word of this class, near the figure, means of what is counted. */
    private static String ofThing(Line line, Draft draft, String found) {
        String thing = draft.unit.substring(draft.unit.lastIndexOf(' ') + 1);
        for (int i = draft.first - BEHIND; found != null && i < draft.end + BEHIND; i++) {
            String special = OF_THINGS.getOrDefault(line.lower(i), Map.of()).get(thing);
            if (special != null && found.equals(classAt(line, i))) {
                return special;
            }
        }
        return found;
    }

    private static String predicate(Line line, Draft draft, int from, int to) {
        String inside = classAt(line, draft.end - 1);
        boolean agent = line.lower(draft.end - 1).endsWith("ers");
        if (inside != null && draft.measure == Measure.COUNT && !agent) {
            return inside;
        }
        String verb = active(line, draft.first);
        if (verb != null) {
            return verb;
        }
        Match<?> bound = Modifiers.before(line, draft.first);
        String changed = ChangedCounts.predicate(line, bound == null ? draft.first : bound.first());
        if (changed != null) {
            return changed;
        }
        String described = draft.measure == Measure.COUNT ? describing(line, draft) : null;
        if (described != null) {
            return described;
        }
        String after = ahead(line, draft, Math.min(to, Parenthesis.end(line, draft.end) + AHEAD));
        int first = bound == null ? draft.first : bound.first();
        String before = after != null ? after : behind(line, first, Math.max(from, first - BEHIND));
        return before != null || !agent ? before : inside;
    }

    /** "30 attacking ships", "12 wounded men". */
    private static String describing(Line line, Draft draft) {
        for (int i = draft.numeral.end(); i < draft.end - 1; i++) {
            String word = line.lower(i);
            boolean participle =
                    word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en") || word.equals("dead");
            String found = participle ? classAt(line, i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The class of the longest phrase that begins here, or null. */
    static String classAt(Line line, int at) {
        Match<String> found = CLASSES.startingAt(line, at);
        return found == null ? null : found.value();
    }

    /** "killed four people and wounded 14", but "left seven wounded": the verb right before its object. */
    private static String active(Line line, int first) {
        Match<?> modifier = Modifiers.before(line, first);
        int at = modifier == null ? first : modifier.first();
        while (OBJECT.contains(line.lower(at - 1))) {
            at--;
        }
        Match<String> verb = CLASSES.endingAt(line, at);
        boolean passive = verb == null || BEING.contains(line.lower(verb.first() - 1));
        return passive || LEAVING.contains(line.lower(at - 1)) ? null : verb.value();
    }

    private static String ahead(Line line, Draft draft, int end) {
        int first = draft.end;
        boolean verb = false;
        for (int i = first; i < end; i++) {
            String found = classAt(line, i);
            if (found != null) {
                return isLeftOver(line, draft, i) ? REMAINING : stillBeing(line, i, found);
            }
            verb |= BEING.contains(line.lower(i));
            if (!verb && line.is(i, "and") && classAt(line, i + 1) != null) {
                return null;
            }
            if (line.is(i, ",") && Parenthesis.end(line, i) > i) {
                i = Parenthesis.end(line, i) - 1;
            } else if (line.is(i, ",") || PARTING.contains(line.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** "remained missing": missing. */
    private static String stillBeing(Line line, int at, String found) {
        String next = found.equals(REMAINING) ? classAt(line, at + 1) : null;
        return next == null ? found : next;
    }

    /** "with six games left", "has 40 rooms left", but "40 clubs left the league". */
    private static boolean isLeftOver(Line line, Draft draft, int at) {
        Match<?> modifier = Modifiers.before(line, draft.first);
        int before = (modifier == null ? draft.first : modifier.first()) - 1;
        return line.is(at, "left")
                && at == draft.end
                && !NounPhrase.isWord(line, at + 1)
                && !NounPhrase.isDeterminer(line.lower(at + 1))
                && HAVING.contains(line.lower(before));
    }

    private static String behind(Line line, int end, int first) {
        for (int i = end - 1; i >= first; i--) {
            String found = LEAVING.contains(line.lower(i)) ? null : classAt(line, i);
            if (found != null) {
                String done = doneBy(line, i);
                return done != null ? done : found;
            }
            if (line.is(i, ",") && i < end - 1 || PARTING.contains(line.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** "people killed by the strikes rose to five": what the agent at {@code noun} did, or null where it is none. */
    private static String doneBy(Line line, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - AGENT); i--) {
            if (line.is(i, "by") || line.is(i, "in")) {
                return classAt(line, i - 1);
            }
        }
        return null;
    }

    /** "killing all 157 on board". */
    private static boolean isAboard(Line line, Draft draft, String done) {
        return done != null && PEOPLE.contains(done) && (line.is(draft.end, "on") || line.is(draft.end, "aboard"));
    }

    /** "One of the miners was killed": that claims something. */
    private static void member(Draft draft) {
        if (draft.rule.equals(MemberReader.RULE) && draft.predicate != null && PEOPLE.contains(draft.predicate)) {
            draft.rule = "counted";
        }
    }

    /** "14 injured": who is killed or hurt without a noun is people. */
    private static void people(Line line, Draft draft) {
        int verb = draft.end;
        while (verb < draft.end + 3 && PASSIVE.contains(line.lower(verb))) {
            verb++;
        }
        String found = classAt(line, verb);
        boolean participle = draft.isBare()
                && found != null
                && (PEOPLE.contains(found) || draft.numeral.form() == Form.VAGUE && MOVING.contains(found));
        String done = draft.isBare() ? active(line, draft.first) : null;
        boolean ends =
                !line.isWord(draft.end) || NounPhrase.isClosed(line.lower(draft.end)) && !line.is(draft.end, "of");
        boolean object = done != null && PEOPLE.contains(done) && ends;
        if ((participle || object || isAboard(line, draft, done)) && draft.numeral.form() != Form.FRACTION) {
            draft.measure(Measure.COUNT, "people", draft.end, "ellipsis");
        }
    }
}
