package org.crosscheck.workflow.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Stage;

/**
 * What stands of one thing on which people voted.
 *
 * @param stage how far they are
 * @param value what stands, or null where nothing does
 */
public record Outcome<V>(Stage stage, V value) {

    /**
     * What these votes, the oldest first, come to. Of each person the last one counts. One person alone: the last vote
     * stands. Two: nothing stands until two have decided; the same twice stands, else an adjudication does.
     */
    public static <V> Outcome<V> of(Checking checking, List<Vote<V>> votes) {
        if (votes.isEmpty()) {
            return new Outcome<>(Stage.OPEN, null);
        }
        return checking == Checking.ONE ? last(votes) : agreed(votes);
    }

    private static <V> Outcome<V> last(List<Vote<V>> votes) {
        Vote<V> last = votes.get(votes.size() - 1);
        return new Outcome<>(last.isDecided() ? Stage.DECIDED : Stage.OPEN, last.value());
    }

    private static <V> Outcome<V> agreed(List<Vote<V>> votes) {
        for (int i = votes.size() - 1; i >= 0; i--) {
            if (votes.get(i).isAdjudication() && votes.get(i).isDecided()) {
                return new Outcome<>(Stage.DECIDED, votes.get(i).value());
            }
        }
        List<V> values = List.copyOf(byPerson(votes).values());
        if (values.size() < 2) {
            return new Outcome<>(values.isEmpty() ? Stage.OPEN : Stage.WAITING, null);
        }
        boolean same = values.stream().distinct().count() == 1;
        return same ? new Outcome<>(Stage.DECIDED, values.get(0)) : new Outcome<>(Stage.DISAGREEMENT, null);
    }

    /** What each person decided last, who decided first first; people who left it open are absent. */
    public static <V> Map<Long, V> byPerson(List<Vote<V>> votes) {
        Map<Long, V> values = new LinkedHashMap<>();
        for (Vote<V> vote : votes) {
            if (vote.isDecided() && !vote.isAdjudication()) {
                values.put(vote.person(), vote.value());
            } else if (!vote.isAdjudication()) {
                values.remove(vote.person());
            }
        }
        return values;
    }
}
