package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/**
 * What a figure is about, as written: the counted noun with what follows it ("targets inside Ukraine"), what a measure
 * describes ("300-mile front", "5% of the workforce"), else the subject of its clause. Thread-safe.
 */
final class Nouns {
    private static final int LONGEST = 6;
    private static final Set<String> COMPLEMENTS = Set.of(
            "of", "in", "at", "from", "on", "inside", "outside", "across", "around", "near", "to", "for", "along",
            "with", "by", "under", "over", "between", "into", "against");
    private static final Set<String> WHOLES = Set.of("of", "in", "for", "on", "worth");

    private static final Set<String> TIMES = Set.of(
            "last",
            "next",
            "this",
            "past",
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "quarter",
            "early",
            "late",
            "yesterday",
            "first",
            "second",
            "third",
            "fourth",
            "final",
            "half",
            "fiscal",
            "financial",
            "same",
            "previous",
            "current",
            "coming",
            "following",
            "recent",
            "period",
            "decade",
            "decades",
            "days",
            "hours",
            "today",
            "spring",
            "summer",
            "autumn",
            "winter");

    private Nouns() {}

    static void read(Line line, List<Draft> drafts) {
        Draft before = null;
        for (Draft draft : drafts) {
            if (draft.isQuantity() && draft.noun == null) {
                boolean coordinate = before != null && Coordination.isCoordinate(line, before, draft);
                draft.owner = coordinate ? before.owner : draft.measure == Measure.COUNT ? Owner.of(line, draft) : null;
                draft.noun = draft.measure == Measure.COUNT ? counted(line, draft) : measured(line, before, draft);
                draft.noun = draft.noun == null && draft.like != null ? draft.like.noun : draft.noun;
                draft.noun = SpareWords.without(draft.noun);
            }
            before = draft;
        }
    }

    /** The noun's own words, the participle and the phrase after them; without such, after a comma whose they are. */
    private static String counted(Line line, Draft draft) {
        if (draft.like != null && draft.like.first > draft.first) {
            return line.words(draft.like.numeral.end(), draft.like.end);
        }
        int first = Math.min(draft.low == null ? draft.numeral.end() : pastRange(line, draft), draft.end);
        boolean glued = line.isHyphen(first) || line.is(first, "of") || line.touches(first) && first < draft.end;
        first = glued ? first + 1 : first;
        first = glued && CountedNoun.ROUGH.contains(line.lower(first)) ? first + 1 : first;
        PhraseTable.Match<Quantity.Modifier> bound = Modifiers.after(line, first);
        first = bound == null ? first : Math.min(bound.end(), draft.end);
        while (first < draft.end && (NounPhrase.isDeterminer(line.lower(first)) || CountedNoun.isPassed(line, first))) {
            first++;
        }
        int end = draft.end;
        boolean bare = first == end && (line.lower(end).endsWith("ed") || line.is(end, "hurt"));
        if (bare || isDescribing(line, end)) {
            end++;
        }
        boolean age = line.is(end + 1, "age") || line.is(end + 2, "age");
        if (COMPLEMENTS.contains(line.lower(end)) && !isTime(line, end + 1) && !age) {
            end = complement(line, end);
        }
        String own = line.words(first, end);
        if (line.is(draft.first - 1, "(")) {
            String before = Clause.endingBefore(line, draft.first - 1);
            return before == null ? own : own + ", " + before;
        }
        boolean them = line.is(first - 1, "of") && (line.is(first, "them") || line.is(first, "whom"));
        if ((own.isEmpty() || them) && draft.like != null) {
            return draft.like.noun;
        }
        String subject = end > draft.end ? null : draft.owner;
        return own.isEmpty() ? subject : subject == null ? own : own + ", " + subject;
    }

    /** "troops massed on", "civilians living beside", but not "countries refused to". */
    private static boolean isDescribing(Line line, int at) {
        String word = line.lower(at);
        boolean participle = word.endsWith("ed") || word.endsWith("ing");
        return participle
                && !word.equals("aged")
                && (COMPLEMENTS.contains(line.lower(at + 1)) && !line.is(at + 1, "to") || line.is(at + 1, "during"));
    }

    /** Past the second number of "5,000 to 7,000 people". */
    private static int pastRange(Line line, Draft draft) {
        int end = draft.numeral.end();
        for (int i = end; i < draft.end; i++) {
            Numeral next = Numerals.read(line.lexemes(), i);
            end = next == null ? end : next.end();
        }
        return end;
    }

    private static String measured(Line line, Draft before, Draft draft) {
        if (draft.measure == Measure.AGE) {
            return person(line, draft);
        }
        if (draft.like != null && draft.like.first > draft.first) {
            return line.words(draft.like.numeral.end(), draft.like.end);
        }
        int after = pastBracket(line, draft.end);
        int first = line.isHyphen(after) ? after + 1 : after;
        int end = NounPhrase.end(line, first, LONGEST, null);
        if (end > first && !isTime(line, first) && !SpareWords.saysNothing(line.words(first, end))) {
            return line.words(first, line.is(end, "of") ? complement(line, end) : end);
        }
        String gapped = before == null ? null : Gapping.name(line, before, draft);
        if (gapped != null) {
            return gapped;
        }
        String whole = whole(line, draft, after);
        String governor = whole == null ? Governor.of(line, draft) : whole;
        return governor == null ? Clause.subject(line, draft.first) : governor;
    }

    /** "a 12-mile (19km) bridge": a conversion parts a figure from its noun. */
    private static int pastBracket(Line line, int end) {
        for (int i = end; line.is(end, "(") && i < end + LONGEST; i++) {
            if (line.is(i, ")")) {
                return i + 1;
            }
        }
        return end;
    }

    /** "24 per cent of adults", "$1 billion in gains". */
    private static String whole(Line line, Draft draft, int preposition) {
        boolean opens = line.is(preposition, "of")
                || draft.measure == Measure.MONEY
                        && WHOLES.contains(line.lower(preposition))
                        && !isTime(line, preposition + 1);
        int end = opens ? complement(line, preposition) : preposition;
        int first = preposition + 1;
        while (first < end && NounPhrase.isClosed(line.lower(first))) {
            first++;
        }
        return end > first ? line.words(first, end) : null;
    }

    /** "last year", "in October", "on Monday", "in the first half": when, not what. */
    static boolean isTime(Line line, int from) {
        int at = NounPhrase.isDeterminer(line.lower(from)) ? from + 1 : from;
        String word = line.lower(at);
        boolean year = at == from && line.isDigits(at);
        return year || TIMES.contains(word) || DateLabel.isMonth(line, at) || word.endsWith("day");
    }

    /** "Ann Lee, 48": the name before; "a 60-year-old man": the noun after. */
    private static String person(Line line, Draft draft) {
        String bearer = AgeReader.bearerEnd(line, draft) < 0
                ? null
                : Clause.endingBefore(line, AgeReader.bearerEnd(line, draft));
        if (bearer != null) {
            return bearer;
        }
        int end = NounPhrase.end(line, draft.end, LONGEST, null);
        if (end > draft.end) {
            return line.words(draft.end, end);
        }
        int last = line.isWord(draft.first - 1) ? draft.first : draft.first - 1;
        int first = last;
        while (line.isCapitalised(first - 1)) {
            first--;
        }
        return first < last ? line.words(first, last) : Clause.subject(line, draft.first);
    }

    /** One past a preposition's noun phrase, its determiner included, and one "of" more. */
    private static int complement(Line line, int preposition) {
        int at = preposition + 1;
        while (line.isWord(at)
                && NounPhrase.isClosed(line.lower(at))
                && at < preposition + 3
                && !COMPLEMENTS.contains(line.lower(at))) {
            at++;
        }
        at = line.isDigits(at) ? at + 1 : at;
        int end = NounPhrase.end(line, at, LONGEST, null);
        boolean noun = end == at && NounPhrase.isVerb(line.lower(at)) && !line.is(preposition, "to");
        end = noun ? at + 1 : end;
        if (end == at) {
            return preposition;
        }
        boolean more = line.is(end, "of") && end < preposition + LONGEST;
        return more ? complement(line, end) : end;
    }
}
