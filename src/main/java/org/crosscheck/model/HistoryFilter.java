package org.crosscheck.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which of a story's history to show; a null part filters nothing.
 *
 * @param who a person's name
 * @param action a verb in the past
 * @param day in UTC
 * @param groupId a group
 */
public record HistoryFilter(String who, String action, LocalDate day, Long groupId) {

    /** All of the story's. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null);

    /** All of one group's. */
    public static HistoryFilter group(long groupId) {
        return new HistoryFilter(null, null, null, groupId);
    }

    private static final String VISIBLE =
            "(h.who = :visitor or (r is null or r.openedAt is not null) and (d is null or d.openedAt is not null))";

    /** @param join how verdict and decision are joined */
    String query(String join) {
        StringBuilder query = new StringBuilder("from History h " + join + " h.review r " + join
                + " h.decision d where h.story.id = :story and " + VISIBLE);
        and(query, who, "h.who = :who");
        and(query, action, "h.action = :action");
        and(query, day, "h.at >= :first and h.at < :next");
        and(query, groupId, "h.group.id = :group");
        return query.toString();
    }

    Map<String, Object> parameters(long storyId, String visitor) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("story", storyId);
        parameters.put("visitor", Objects.toString(visitor, ""));
        parameters.put("who", who);
        parameters.put("action", action);
        parameters.put("group", groupId);
        if (day != null) {
            parameters.put("first", day.atStartOfDay().toInstant(ZoneOffset.UTC));
            parameters.put("next", day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    private static void and(StringBuilder query, Object asked, String condition) {
        if (asked != null) {
            query.append(" and ").append(condition);
        }
    }
}
