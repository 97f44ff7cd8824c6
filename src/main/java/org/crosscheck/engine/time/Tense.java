package org.crosscheck.engine.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.WordList;

/** Reads from the verbs round a date which way it points. Looks a bounded number of words each way. */
final class Tense {
    private static final int REACH = 20;
    /** "Planned a large rally in the old town for Saturday". */
    private static final int REACH_OF_PLANS = 8;

    private static final Map<String, String> CLASSES = new HashMap<>();

    static {
        for (List<String> row : WordList.shipped("time/direction.txt").rows()) {
            CLASSES.putIfAbsent(row.get(0), row.get(1));
        }
    }

    private Tense() {}

    /** Where the words round the expression point: those before it in its sentence first, then those after. */
    static Direction round(Words words, Found found) {
        Span sentence = words.sentence(found.start()).span();
        int limit = Math.max(0, found.start() - REACH);
        for (int i = Edges.before(words, found.start()) - 1; i >= limit && words.start(i) >= sentence.start(); i--) {
            Direction direction = at(words, i, found.start());
            if (direction != Direction.UNSAID) {
                return isClosing(words, found) && !words.isAny(i, "had", "been") ? Direction.FUTURE : direction;
            }
        }
        int last = Math.min(words.size(), found.end() + REACH);
        for (int i = found.end(); i < last && words.start(i) < sentence.end(); i++) {
            Direction direction = at(words, i, -1);
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return isDeadline(words, found.start()) ? Direction.FUTURE : Direction.UNSAID;
    }

    /** "The bridge was shut until Monday": a weekday that closes what is still going on. */
    private static boolean isClosing(Words words, Found found) {
        return words.isAny(found.start() - 1, "until", "till")
                && found.meaning().role() != Meaning.Role.YEAR_PART;
    }

    private static boolean isDeadline(Words words, int date) {
        return words.isAny(date - 1, "by", "until", "till", "through");
    }

    private static Direction at(Words words, int i, int date) {
        String word = words.at(i);
        String type = CLASSES.getOrDefault(word, word.endsWith("'ll") || word.endsWith("\u2019ll") ? "future" : "");
        return switch (type) {
            case "future" -> words.is(i + 1, "have") || isMonth(words, i) ? Direction.UNSAID : Direction.FUTURE;
            case "prospect" -> pointsAhead(words, i, date) ? Direction.FUTURE : past(words, i, word);
            case "extended" -> date > 0 && isDeadline(words, date) ? Direction.FUTURE : Direction.PAST;
            case "agenda" ->
                !words.is(i - 1, "to") && (date < 0 || date - i <= 4) ? Direction.FUTURE : Direction.UNSAID;
            case "past" -> told(words, i);
            case "other" -> Direction.UNSAID;
            default -> word.equals("to") && words.is(i + 1, "be") ? Direction.FUTURE : past(words, i, word);
        };
    }

    /** "4.1% in May": no verb has a capital. */
    private static boolean isMonth(Words words, int i) {
        return words.is(i, "may") && words.isCapitalised(i);
    }

    private static Direction told(Words words, int i) {
        if (words.isAny(i, "was", "were") && words.is(i + 1, "to")) {
            return Direction.FUTURE;
        }
        return isPassive(words, i) ? Direction.UNSAID : Direction.PAST;
    }

    /** "due to", "planned to", "expected on", "scheduled for": the infinitive or the date follows. */
    private static boolean pointsAhead(Words words, int i, int date) {
        boolean copula = words.isAny(i, "is", "are", "has", "have");
        boolean gone = words.is(i - 1, "been") && words.is(i - 2, "had");
        if (gone || date < 0 && words.at(i).endsWith("ed")) {
            return false;
        }
        if (words.is(i + 1, "to")) {
            return words.isWord(i + 2) && !Frame.DETERMINER.has(words.at(i + 2)) && !words.isCapitalised(i + 2);
        }
        return !copula
                && date >= 0
                && date - i <= REACH_OF_PLANS
                && words.isAny(i, "due", "scheduled", "slated", "set", "expected", "planned");
    }

    private static boolean isPassive(Words words, int i) {
        return words.isAny(i - 1, "be", "being", "to", "get");
    }

    private static Direction past(Words words, int i, String word) {
        boolean regular = word.length() > 3 && word.endsWith("ed") && words.isWord(i) && !words.isCapitalised(i);
        return regular && !isPassive(words, i) && !"other".equals(CLASSES.get(word))
                ? Direction.PAST
                : Direction.UNSAID;
    }
}
