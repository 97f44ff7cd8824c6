package org.crosscheck.engine.comparison;

import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.Weight.*;

/**
 * The grounds that a comparison can give. Each has a sentence with places for its values, and a weight: what it means
 * for the label.
 */
public enum ReasonCode {
    // who
    SAME_SPEAKER(SUPPORTS, "same speaker ({0} / {1})"),
    SAME_SIDE(SUPPORTS, "speakers of one side ({0} / {1})"),
    SPEAKERS_DIFFER(CLOUDS, "the same words from two speakers: {0} / {1}"),
    OTHER_SPEAKER(REJECTS, "different speakers ({0} / {1}) and too little else in common"),
    OPPOSED_PARTIES(OPPOSES, "claimed by opposed parties: {0} / {1}"),
    // when
    SAME_DAY(SUPPORTS, "same day"),
    DAYS_APART(SUPPORTS, "{0} days apart"),
    LATER(DATES, "{0} days later"),
    DATE_UNKNOWN(LACKS_DATE, "date unknown"),
    TOO_FAR_APART(REJECTS, "{0} days apart: another occasion"),
    // words
    RARE_WORDS(SUPPORTS, "{0} % of the rare words shared"),
    SHARED(SUPPORTS, "both have: {0}"),
    SAME_WORDS(MEETS, "the same words"),
    EXCERPT(MEETS, "one is an excerpt of the other"),
    TRUNCATED(MEETS, "one ends earlier"),
    STITCHED(MEETS, "one is put together from pieces of the other"),
    TRANSLATION(MEETS, "two translations of one statement"),
    PARAPHRASE(MEETS, "the same statement in other words"),
    SAME_POINT(MEETS, "two speakers make the same point: {0} / {1}"),
    SAME_MATTER(MEETS, "a later statement on the same matter"),
    DIFFERS(SUPPORTS, "differs: {0} / {1}"),
    NEGATION(PARTS, "one negates, the other does not: {0} / {1}"),
    MAY_NEGATE(CLOUDS, "one has a negation, the other has none"),
    NUMBER(PARTS, "numbers differ: {0} / {1}"),
    OTHER_NUMBERS(MAY_PART, "other numbers: {0} / {1}"),
    MODAL(PARTS, "modal verbs differ: {0} / {1}"),
    NAME(PARTS, "names differ: {0} / {1}"),
    DAY(PARTS, "days or months differ: {0} / {1}"),
    TOO_SHORT(REJECTS, "too few words to tell"),
    OTHER_WORDS(REJECTS, "too little in common: {0} % of the rare words"),
    // figures
    SAME_THING(SUPPORTS, "the same thing counted ({0} / {1})"),
    SAME_PLACE(SUPPORTS, "same place ({0} / {1})"),
    RANGES_MEET(MEETS, "the figures meet: {0} / {1}"),
    OPEN_RANGE(LOOSENS, "at least one figure is open-ended: {0} / {1}"),
    RANGES_APART(PARTS, "the figures lie apart: {0} / {1}"),
    FALLING(SUPPORTS, "a falling total: a revision, look"),
    RANGES_FAR(REJECTS, "one figure is only a bound, and the other is far from it: {0} / {1}"),
    CONVERSION(MEETS, "one converts the other: {0} / {1}"),
    UNITS_DIFFER(REJECTS, "different units: {0} / {1}"),
    THINGS_DIFFER(REJECTS, "different things counted: {0} / {1}"),
    PREDICATES_DIFFER(REJECTS, "different things happened: {0} / {1}"),
    PEOPLE_DIFFER(REJECTS, "different people: {0} / {1}"),
    PLACES_DIFFER(REJECTS, "different places: {0} / {1}"),
    STANDS_BESIDE(REJECTS, "the number stands in the other article too, beside this one: {0} / {1}"),
    PART_OF_WHOLE(REJECTS, "one is a part of a whole: {0} / {1}"),
    STANDING_DIFFERS(REJECTS, "one is stated as a fact, the other is not: {0} / {1}"),
    CHANGE_AND_LEVEL(REJECTS, "one is a change or an addition, the other is a total"),
    OTHER_EVENT(REJECTS, "too little says that it is the same event; both have: {0}"),
    OTHER_DAY(SUPPORTS, "the sentences name different days"),
    OTHER_MOMENT(SUPPORTS, "taken at another point: {0} / {1}"),
    NOTHING_ALIGNED(REJECTS, "no figure of the one belongs to a figure of the other"),
    STATEMENT_AND_FIGURE(REJECTS, "a statement and a figure"),
    SAME_ARTICLE(REJECTS, "two claims of one article");

    /** What a ground means for the label. */
    enum Weight {
        SUPPORTS,
        REJECTS,
        MEETS,
        LOOSENS,
        PARTS,
        MAY_PART,
        CLOUDS,
        OPPOSES,
        DATES,
        LACKS_DATE
    }

    private final Weight weight;
    private final String pattern;

    ReasonCode(Weight weight, String pattern) {
        this.weight = weight;
        this.pattern = pattern;
    }

    Weight weight() {
        return weight;
    }

    /** As in the comparison format: lower case with hyphens ("same-speaker"). */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The sentence with its places filled; two equal values are said once. */
    String render(List<String> values) {
        boolean once = values.size() == 2 && values.get(0).equals(values.get(1));
        boolean single = !values.isEmpty() && values.get(0).equals("1");
        String sentence = once ? pattern.replace("{0} / {1}", "{0}") : pattern;
        sentence = single ? sentence.replace("{0} days", "{0} day") : sentence;
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '{') {
                filled.append(values.get(sentence.charAt(i + 1) - '0'));
                i += 2;
            } else {
                filled.append(sentence.charAt(i));
            }
        }
        return filled.toString();
    }
}
