package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.WordList;

/** The noun phrase after a bare number: what is counted, in the singular. Thread-safe. */
final class CountedNoun {
    private static final int LONGEST = 6;
    private static final Set<String> CLOSED =
            WordList.shipped("quantity/closed-words.txt").words();
    private static final Set<String> VERBS =
            WordList.shipped("quantity/verbs.txt").words();
    private static final Set<String> PLURAL_MODIFIERS =
            WordList.shipped("quantity/plural-modifiers.txt").words();
    private static final Set<String> PASSED =
            Set.of("more", "other", "additional", "further", "extra", "new", "others", "of");

    private CountedNoun() {}

    static void read(Line line, Draft draft) {
        if (!draft.isBare()) {
            return;
        }
        int first = nounStart(line, draft);
        int end = nounEnd(line, draft, first);
        if (end > first) {
            String unit = singular(line, first, end);
            draft.measure(Measure.COUNT, unit, end, line.isHyphen(draft.numeral.end()) ? "attributive" : "counted");
            RateReader.extend(line, draft);
        } else if (line.is(draft.end, "others")) {
            draft.measure(Measure.COUNT, "other", draft.end + 1, "counted");
        }
    }

    /** Past the hyphen, "of", a determiner after it, and "more" or "other". */
    private static int nounStart(Line line, Draft draft) {
        int at = draft.end;
        if (line.isHyphen(at)) {
            return line.touches(at) || line.isHyphen(at - 1) ? at + 1 : at;
        }
        if (line.is(at, "of")) {
            at++;
            if (line.is(at, "the")
                    || line.is(at, "its")
                    || line.is(at, "his")
                    || line.is(at, "her")
                    || line.is(at, "their")
                    || line.is(at, "these")
                    || line.is(at, "those")
                    || line.is(at, "our")) {
                at++;
            }
        }
        while (PASSED.contains(line.lower(at))
                && !line.is(at, "of")
                && (isNounWord(line, at + 1) && !line.is(at, "new"))) {
            at++;
        }
        return at;
    }

    private static int nounEnd(Line line, Draft draft, int first) {
        int at = first;
        while (at < first + LONGEST && isNounWord(line, at)) {
            String word = line.lower(at);
            at++;
            if (line.is(at, "'s") || line.is(at, "\u2019s")) {
                at++;
                continue;
            }
            boolean plural = Singular.isPlural(word) && !isAdjective(word);
            if (plural && !continues(line, at, word)) {
                break;
            }
        }
        return at;
    }

    /** A plural ends the phrase, unless it is one that stands before nouns and a plural follows. */
    private static boolean continues(Line line, int at, String plural) {
        return PLURAL_MODIFIERS.contains(plural)
                && isNounWord(line, at)
                && (Singular.isPlural(line.lower(at)) || line.isCapitalised(at));
    }

    private static boolean isAdjective(String word) {
        return word.equals("various") || word.endsWith("ous") || word.endsWith("less");
    }

    static boolean isNounWord(Line line, int at) {
        if (!line.isWord(at)) {
            return false;
        }
        String word = line.lower(at);
        return !CLOSED.contains(word)
                && !isVerb(line, at, word)
                && !word.endsWith("n't")
                && !(word.endsWith("ly") && !word.endsWith("family") && word.length() > 4 && !line.isCapitalised(at));
    }

    /** A listed verb; or a participle that follows a plural. */
    private static boolean isVerb(Line line, int at, String word) {
        return VERBS.contains(word) && !line.isCapitalised(at);
    }

    private static String singular(Line line, int first, int end) {
        String last = Singular.of(line.text(end - 1));
        last = last.equals("person") ? "people" : last;
        return first + 1 == end ? last : line.words(first, end - 1) + " " + last;
    }
}
