package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/** Whose a count is: "the delivery of 40 sedans", "the clinic did 700 transplants". Thread-safe. */
final class Owner {
    private static final int REACH = 12;
    /** As far back as a sentence's first clause may stand. */
    private static final int LONGEST = 40;

    private static final Set<String> PEOPLE = Set.of("dead", "wounded", "injured", "missing", "hurt");

    private Owner() {}

    /** What it is of, else the clause's subject, as written; null for a part and for what is a subject itself. */
    static String of(Line line, Draft draft) {
        Match<Modifier> modifier = Modifiers.before(line, draft.first);
        int at = modifier == null ? draft.first : modifier.first();
        if (isPart(line, draft, at)) {
            return null;
        }
        while (NounPhrase.isDeterminer(line.lower(at - 1))) {
            at--;
        }
        if (line.is(at - 1, "of")) {
            return Clause.endingBefore(line, at - 1);
        }
        String subject = ClauseVerbs.opens(line, draft.end) ? null : subject(line, draft, at);
        return subject == null && PEOPLE.contains(draft.unit) ? asked(line, draft.first) : subject;
    }

    /** "The number of sailors hurt is unknown, but we have 40 dead": those whose number is spoken of. */
    private static String asked(Line line, int figure) {
        for (int i = figure - 1; i > Math.max(0, figure - LONGEST); i--) {
            if (line.is(i, "of") && line.is(i - 1, "number")) {
                int end = NounPhrase.end(line, i + 1, REACH, null);
                return end > i + 1 ? line.words(i - 1, end) : null;
            }
        }
        return null;
    }

    /** "including two", "two among them", "two included". */
    private static boolean isPart(Line line, Draft draft, int at) {
        return Links.opensPart(line.lower(at - 1))
                || line.is(draft.end, "among")
                || line.is(draft.end, "included")
                || line.is(at - 1, "them") && line.is(at - 2, "among");
    }

    /** Not what stands right before it ("a record 40 boats"). */
    private static String subject(Line line, Draft draft, int at) {
        String subject = Clause.subject(line, draft.first);
        boolean attached =
                subject != null && line.words(Math.max(0, at - REACH), at).endsWith(subject);
        return attached ? null : subject;
    }
}
