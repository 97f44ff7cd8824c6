package org.crosscheck.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.crosscheck.model.HistoryFilter;

/**
 * Which of a story's history an address asks for; what it says that means nothing is left out.
 *
 * @param who a person's name, or empty
 * @param action a verb in the past, or empty
 * @param day as in 2026-11-22, or empty
 * @param group a group's id, or empty
 * @param page from 0
 */
record HistoryQuery(String who, String action, String day, String group, int page) {
    static final HistoryQuery ALL = new HistoryQuery("", "", "", "", 0);

    static HistoryQuery of(MultivaluedMap<String, String> given) {
        long page = Ids.of(given.getFirst("page"));
        return new HistoryQuery(
                text(given, "who"),
                text(given, "action"),
                text(given, "day"),
                text(given, "group"),
                (int) Math.min(Integer.MAX_VALUE, Math.max(1, page)) - 1);
    }

    private static String text(MultivaluedMap<String, String> given, String name) {
        return given.getFirst(name) == null ? "" : given.getFirst(name).strip();
    }

    HistoryFilter filter() {
        return new HistoryFilter(
                who.isEmpty() ? null : who,
                action.isEmpty() ? null : action,
                dayOrNull(),
                group.isEmpty() ? null : Ids.of(group));
    }

    private LocalDate dayOrNull() {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isNarrow() {
        return !filter().equals(HistoryFilter.ALL);
    }

    /** The address of a page of what it asks for, from 0. */
    String address(long story, int wanted) {
        String query = Stream.of(
                        part("who", who),
                        part("action", action),
                        part("day", day),
                        part("group", group),
                        wanted == 0 ? "" : "page=" + (wanted + 1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "/stories/" + story + "/history" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
