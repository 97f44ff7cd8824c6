package org.crosscheck.engine.quantity;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;

/** Whose a count is: "the delivery of 40 sedans", "the clinic did 700 transplants". Thread-safe. */
final class Owner {
    private static final int REACH = 12;

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
        return ClauseVerbs.opens(line, draft.end) ? null : subject(line, draft, at);
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
