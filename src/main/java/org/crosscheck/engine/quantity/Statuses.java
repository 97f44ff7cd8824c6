package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Status;
import org.crosscheck.engine.text.WordList;

/** Whether a figure is stated, forecast, demanded, supposed or negated, from the words before it. Thread-safe. */
final class Statuses {
    private static final int REACH = 9;
    private static final PhraseTable<Status> WORDS = new PhraseTable<>(0);

    /** How far behind a figure its clause's verb may stand. */
    private static final int BEFORE_VERB = 6;

    private static final int VERB_GROUP = 4;
    private static final Set<String> GIVEN = Set.of("the", "this", "that", "these", "those", "its", "their");
    /** "Denied that 30 people": no plural is "that". */
    private static final Set<String> JOINS = Set.of("this", "that");
    /** "Denied it, saying two": what follows is said. */
    private static final Set<String> SAYING =
            Set.of("saying", "adding", "claiming", "insisting", "stating", "arguing", "stressing", "explaining");

    /** "Could pass the 500,000 mark" gives no figure. */
    private static final Set<String> AIMS = Set.of(
            "mark", "milestone", "threshold", "level", "target", "goal", "barrier", "limit", "ceiling", "cap", "line");

    private static final Set<String> GOVERNING =
            Set.of("between", "in", "with", "for", "by", "from", "at", "on", "to", "among", "against", "under");
    private static final Set<String> VERBS =
            WordList.shipped("quantity/auxiliaries.txt").words();
    private static final Set<String> THINGS = Set.of("plan", "plans", "project", "projects", "demand", "set", "need");
    private static final Set<String> QUESTIONS = Set.of(
            "about", "whether", "if", "how", "why", "what", "when", "where", "who", "which", "by", "after", "at");
    private static final Set<String> PURPOSES = Set.of("to", "for", "of", "that");
    private static final Map<String, Status> AFTER = new HashMap<>();

    static {
        WordList.shipped("quantity/statuses.txt").rows().forEach(Statuses::add);
    }

    private static void add(List<String> row) {
        Status status = Status.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        if (row.size() < 3 || !row.get(2).equals("after")) {
            WORDS.add(row.get(0), status);
        }
        if (row.size() > 2) {
            AFTER.put(row.get(0), status);
        }
    }

    private Statuses() {}

    static void read(Line line, List<Draft> drafts) {
        int bound = 0;
        Draft before = null;
        for (Draft draft : drafts) {
            if (draft.isQuantity()) {
                draft.status = isGiven(line, draft)
                        ? Status.STATED
                        : status(line, draft.first, Math.max(bound, draft.first - REACH));
                boolean open = draft.status == Status.STATED && !isGoverned(line, draft.first);
                draft.status = open ? after(line, draft.end) : draft.status;
                draft.status = before != null && goesOn(line, before, draft) ? before.status : draft.status;
            }
            bound = draft.end;
            before = draft;
        }
    }

    /** "Before he could sign the $60bn package": whatever comes of it, the package is one of $60bn. */
    private static boolean isGiven(Line line, Draft draft) {
        boolean named = draft.measure == Draft.Measure.COUNT
                || draft.measure == Draft.Measure.MONEY && NounPhrase.isWord(line, draft.end);
        return named
                && GIVEN.contains(line.lower(draft.first - 1))
                && !(draft.measure == Draft.Measure.COUNT && JOINS.contains(line.lower(draft.first - 1)))
                && !isAim(line, draft);
    }

    /** "the 500,000 mark". */
    static boolean isAim(Line line, Draft draft) {
        return AIMS.contains(line.lower(draft.end - 1)) || AIMS.contains(line.lower(draft.end));
    }

    private static Status status(Line line, int first, int bound) {
        for (int end = first; end > bound; end--) {
            Match<Status> cue = WORDS.endingAt(line, end);
            if (cue != null
                    && cue.first() >= bound
                    && !isModifier(line, cue, first)
                    && !isMay(line, cue.end() - 1)
                    && !isThing(line, cue)
                    && !isQuestion(line, cue)
                    && !isOfAnother(line, cue, first)) {
                return cue.value();
            }
            if (line.is(end - 1, ";") || line.is(end - 1, ":") || isClauseEnd(line, end - 1, first)) {
                return Status.STATED;
            }
        }
        return line.lower(first - 1).endsWith("n't") ? Status.NEGATED : Status.STATED;
    }

    private static boolean isClauseEnd(Line line, int at, int first) {
        return line.is(at, ",") && (at < first - 2 || SAYING.contains(line.lower(at + 1)));
    }

    /** "It will take 10 years and cost $2bn": one modal for both verbs. */
    private static boolean goesOn(Line line, Draft before, Draft draft) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        int verb = (modifier == null ? draft.first : modifier.first()) - 1;
        return draft.status == Status.STATED
                && before.isQuantity()
                && line.is(before.end, "and")
                && verb == before.end + 1
                && NounPhrase.isVerb(line.lower(verb));
    }

    /** "talks between the two sides would": the verb after it is not the figure's. */
    private static boolean isGoverned(Line line, int first) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, first);
        int at = (modifier == null ? first : modifier.first()) - 1;
        at = NounPhrase.isDeterminer(line.lower(at)) ? at - 1 : at;
        return GOVERNING.contains(line.lower(at));
    }

    /** "400 jobs will go", "crowds of 20,000 are expected", "500 soldiers had not been paid". */
    private static Status after(Line line, int end) {
        int at = end;
        while (at < end + BEFORE_VERB
                && line.isWord(at)
                && !opensClause(line, at)
                && !VERBS.contains(line.lower(at))
                && !NounPhrase.isVerb(line.lower(at))) {
            at++;
        }
        int last = at;
        while (last < at + VERB_GROUP
                && (VERBS.contains(line.lower(last)) || line.lower(last).endsWith("ly"))) {
            last++;
        }
        for (int i = at; at < last && i <= last; i++) {
            Status found = isMay(line, i) ? null : AFTER.get(line.lower(i));
            if (found != null) {
                return found;
            }
        }
        return Status.STATED;
    }

    /** "40 days from now and they could", "40 more than they would". */
    private static boolean opensClause(Line line, int at) {
        boolean joins = line.is(at, "than") || line.is(at, "and") || line.is(at, "but") || line.is(at, "so");
        return joins && PhraseEdges.isPronoun(line, at + 1);
    }

    /** "asked about the 40", "asked how": nothing is demanded. */
    private static boolean isQuestion(Line line, Match<Status> cue) {
        return line.lower(cue.first()).startsWith("ask") && QUESTIONS.contains(line.lower(cue.end()));
    }

    /** "homes without power fell to 400": what lacks is told before the verb. */
    private static boolean isOfAnother(Line line, Match<Status> cue, int first) {
        boolean verb = false;
        for (int i = cue.end(); i < first && line.is(cue.first(), "without"); i++) {
            verb |= ClauseVerbs.isVerb(line, i);
        }
        return verb;
    }

    /** "backed the plan by": a thing that is there, and nothing planned. */
    private static boolean isThing(Line line, Match<Status> cue) {
        boolean noun = cue.end() == cue.first() + 1 && THINGS.contains(line.lower(cue.first()));
        String before = line.lower(cue.first() - 1);
        boolean named = NounPhrase.isDeterminer(before)
                || before.equals("this")
                || before.equals("that")
                || before.equals("its")
                || before.equals("their");
        return noun && named && !PURPOSES.contains(line.lower(cue.end()));
    }

    /** The month, which is no modal. */
    private static boolean isMay(Line line, int at) {
        return at > 0 && line.text(at).equals("May");
    }

    /** "not more than 5" bounds; it does not deny. */
    private static boolean isModifier(Line line, Match<Status> cue, int first) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, first);
        return modifier != null && modifier.first() <= cue.first();
    }
}
