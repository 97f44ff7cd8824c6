package org.crosscheck.engine.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.WordList;

/** Reads from the verbs round a date which way it points. Looks a bounded number of words each way. */
final class Tense {
    private static final int REACH = 14;
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> NO_VERBS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "about");

    static {
        for (List<String> row : WordList.shipped("time/direction.txt").rows()) {
            CLASSES.putIfAbsent(row.get(0), row.get(1));
        }
    }

    private Tense() {}

    /** Where the words round the expression point: those before it in its sentence first, then those after. */
    static Direction round(Words words, Found found) {
        Sentence sentence = words.sentence(found.start());
        int from = sentence.span().start();
        int limit = Math.max(0, found.start() - REACH);
        for (int i = found.start() - 1; i >= limit && words.start(i) >= from; i--) {
            Direction direction = at(words, i, found.start());
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        int last = Math.min(words.size(), found.end() + REACH);
        for (int i = found.end(); i < last && words.start(i) < sentence.span().end(); i++) {
            Direction direction = at(words, i, -1);
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return Direction.UNSAID;
    }

    private static Direction at(Words words, int i, int date) {
        String word = words.at(i);
        String type = CLASSES.getOrDefault(word, word.endsWith("'ll") || word.endsWith("\u2019ll") ? "future" : "");
        return switch (type) {
            case "future" -> words.is(i + 1, "have") ? Direction.UNSAID : Direction.FUTURE;
            case "deadline" -> i == date - 1 && !isPastBefore(words, i) ? Direction.FUTURE : Direction.UNSAID;
            case "prospect" -> pointsAhead(words, i, date) ? Direction.FUTURE : past(words, i, word);
            case "agenda" -> date < 0 || date - i <= 4 ? Direction.FUTURE : Direction.UNSAID;
            case "past" -> Direction.PAST;
            case "other" -> Direction.UNSAID;
            default -> past(words, i, word);
        };
    }

    /** "due to", "planned to", "expected on", "scheduled for": the infinitive or the date follows. */
    private static boolean pointsAhead(Words words, int i, int date) {
        boolean copula = words.isAny(i, "is", "are", "has", "have");
        if (words.is(i + 1, "to")) {
            return words.isWord(i + 2) && !NO_VERBS.contains(words.at(i + 2)) && !words.isCapitalised(i + 2);
        }
        return !copula
                && date >= 0
                && date - i <= 3
                && words.isAny(i, "due", "scheduled", "slated", "set", "expected", "planned");
    }

    private static Direction past(Words words, int i, String word) {
        boolean regular = word.length() > 3 && word.endsWith("ed") && words.isWord(i) && !words.isCapitalised(i);
        boolean passive = words.isAny(i - 1, "be", "being", "to", "get");
        return regular && !passive && !"other".equals(CLASSES.get(word)) ? Direction.PAST : Direction.UNSAID;
    }

    /** Whether the word right before "by Friday" tells what was. */
    private static boolean isPastBefore(Words words, int i) {
        return words.at(i - 1).endsWith("ed") && !words.isAny(i - 2, "be", "to")
                || "past".equals(CLASSES.get(words.at(i - 1)));
    }
}
