package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** The noun phrase after a bare number: what is counted, in the singular. Thread-safe. */
final class CountedNoun {
    private static final int LONGEST = 7;
    private static final Set<String> PLURAL_MODIFIERS =
            WordList.shipped("quantity/plural-modifiers.txt").words();
    private static final Map<String, String> PLAIN = WordList.shipped("quantity/comparatives.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Set<String> PASSED = Set.of("more", "other", "additional", "further", "extra", "most");
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "his", "her", "their", "these", "those", "our", "my", "your");

    private static final Set<String> ATTRIBUTES =
            WordList.shipped("quantity/attributes.txt").words();
    /** "200-odd people", "a 300-strong force", "100-plus guests". */
    static final Set<String> ROUGH = Set.of("odd", "strong", "plus", "ish", "some");

    private static final Set<String> WHICH = Set.of("last", "next", "this", "past");

    private CountedNoun() {}

    static void read(Line line, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            if (drafts.get(i).isBare()
                    && !isOfOneAge(line, drafts.get(i), next)
                    && !isShared(line, drafts.get(i), next)) {
                read(line, drafts.get(i), next);
            }
        }
    }

    /** "two 17-year-olds": people are counted, by their age. */
    private static boolean isOfOneAge(Line line, Draft draft, Draft next) {
        boolean aged = next != null
                && next.measure == Measure.AGE
                && next.first == draft.end
                && line.lower(next.end - 1).endsWith("olds");
        if (aged) {
            String people = line.words(next.first, next.end);
            draft.noun = people;
            draft.measure(Measure.COUNT, people.substring(0, people.length() - 1), draft.end, "counted");
        }
        return aged;
    }

    /** "20- and 30-storey towers": the first hyphen waits for the noun. */
    private static boolean isShared(Line line, Draft draft, Draft next) {
        int link = draft.end + 1;
        boolean shared = next != null
                && next.rule.equals("attributive")
                && line.isHyphen(draft.end)
                && (line.is(link, "and") || line.is(link, "or") || line.is(link, "to"))
                && next.first == link + 1;
        if (shared) {
            draft.noun = next.noun;
            draft.measure(Measure.COUNT, next.unit, draft.end, "attributive");
        }
        return shared;
    }

    private static void read(Line line, Draft draft, Draft next) {
        if (draft.numeral.form() == Form.FRACTION) {
            share(line, draft);
        } else if (line.isHyphen(draft.end) && line.touches(draft.end)) {
            attribute(line, draft);
        } else {
            phrase(line, draft, isSize(draft, next) ? next : null);
        }
    }

    /** A share has no unit: what it is a share of is its noun. */
    private static void share(Line line, Draft draft) {
        int of = line.is(draft.end, "of") ? draft.end + 1 : draft.end;
        int first = DETERMINERS.contains(line.lower(of)) ? of + 1 : of;
        int end = NounPhrase.end(line, first, LONGEST, draft.value);
        if (end > first) {
            draft.noun = line.words(first, end);
        }
        draft.measure(Measure.SHARE, "", draft.end, "share");
    }

    /** "12-floor block": floors are counted, and the block has them. */
    private static void attribute(Line line, Draft draft) {
        int first = draft.end + 1;
        if (ROUGH.contains(line.lower(first))) {
            draft.end = first + 1;
            phrase(line, draft, null);
            return;
        }
        if (NounPhrase.isWord(line, first)) {
            attribute(line, draft, first);
        }
    }

    /** "a three course meal", the hyphen lost: above one, a singular counts only as another noun's attribute. */
    private static boolean isAttribute(Line line, Draft draft, int first, int end) {
        return end > first + 1
                && first == draft.end
                && draft.value != null
                && draft.value.compareTo(BigDecimal.ONE) > 0
                && ATTRIBUTES.contains(line.lower(first))
                && (!line.isPlural(end - 1) || line.is(draft.first - 1, "a") || line.is(draft.first - 1, "an"));
    }

    /** "3,000 of the company's 14,000 staff". */
    private static boolean isOwner(Line line, int end) {
        String last = line.lower(end - 1);
        boolean number = line.isDigits(end) || Numerals.read(line.lexemes(), end) != null;
        return number && last.endsWith("'s");
    }

    /** "12 last week", "24 Thursday night": no weeks or nights are counted. */
    private static boolean isWhen(Line line, int at) {
        if (PhraseEdges.isWhen(line, at)) {
            return true;
        }
        PhraseTable.Match<String> unit = WHICH.contains(line.lower(at)) ? Units.measureAt(line, at + 1) : null;
        boolean period = unit != null && "time".equals(Units.dimension(unit.value()));
        return period
                || WHICH.contains(line.lower(at))
                        && (DateLabel.isMonth(line, at + 1)
                                || line.lower(at + 1).endsWith("day"));
    }

    private static void attribute(Line line, Draft draft, int first) {
        int end = NounPhrase.end(line, first, LONGEST, null);
        draft.measure(Measure.COUNT, Singular.of(line.text(first)), first + 1, "attributive");
        if (end > first + 1) {
            draft.noun = line.words(first + 1, end);
        }
    }

    /** "eight million 250ml bottles": the measure describes what is counted. */
    private static boolean isSize(Draft draft, Draft next) {
        return next != null
                && next.first == draft.end
                && (next.measure == Measure.UNIT || next.measure == Measure.MONEY);
    }

    private static void phrase(Line line, Draft draft, Draft size) {
        PhraseTable.Match<Quantity.Modifier> modifier = Modifiers.after(line, draft.end);
        int from = size != null ? size.end : modifier != null ? modifier.end() : draft.end;
        int first = nounStart(line, from);
        int end = NounPhrase.end(line, first, LONGEST, draft.value);
        if (end > first && (isOwner(line, end) || isWhen(line, first))) {
            return;
        }
        if (isAttribute(line, draft, first, end)) {
            attribute(line, draft, first);
            return;
        }
        if (end > first) {
            draft.measure(Measure.COUNT, singular(line, first, end), size == null ? end : draft.end, "counted");
        }
        RateReader.extend(line, draft);
    }

    /** Past "of", a determiner after it, and "more" or "other". */
    private static int nounStart(Line line, int from) {
        int at = from;
        if (line.is(at, "of")) {
            at++;
            at = DETERMINERS.contains(line.lower(at)) ? at + 1 : at;
        }
        while (isPassed(line, at)) {
            at++;
        }
        return at;
    }

    /** "more" and "other"; an adverb and its participle ("20 fully trained pilots"). */
    static boolean isPassed(Line line, int at) {
        boolean trained = line.lower(at - 1).endsWith("ly") && line.lower(at).endsWith("ed");
        boolean passed = PASSED.contains(line.lower(at)) || line.lower(at).endsWith("ly") || trained;
        return passed && NounPhrase.isWord(line, at + 1);
    }

    static boolean isPluralModifier(String plural) {
        return PLURAL_MODIFIERS.contains(plural);
    }

    /** The phrase with its head in the singular and its adjectives plain: "six largest cities" is "large city". */
    static String singular(Line line, int first, int end) {
        StringBuilder unit = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean head = i == end - 1;
            unit.append(i > first && !line.touches(i) ? " " : "");
            unit.append(head ? head(line.text(i)) : PLAIN.getOrDefault(line.lower(i), line.text(i)));
        }
        return unit.toString();
    }

    private static String head(String noun) {
        String singular = Singular.of(noun);
        return singular.equals("person") ? "people" : singular;
    }
}
