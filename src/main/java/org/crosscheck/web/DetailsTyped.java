package org.crosscheck.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import org.crosscheck.model.DetailCorrection.Detail;
import org.crosscheck.workflow.HoldMark;

/**
 * The form of an article's details as it was sent.
 *
 * @param seen the revision it was drawn for
 * @param values by detail; the hold mark in parts
 * @param hold what the mark says ({@code KILLED})
 * @param until when an embargo ends
 * @param wrong what is wrong with it, or null
 * @param clash whether something was corrected meanwhile
 */
record DetailsTyped(int seen, Map<Detail, String> values, String hold, String until, String wrong, boolean clash) {

    static DetailsTyped read(MultivaluedMap<String, String> form) {
        Map<Detail, String> values = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            String value = form.getFirst(name(detail));
            if (value != null && detail != Detail.HOLD) {
                values.put(detail, value);
            }
        }
        return new DetailsTyped(
                seen(form.getFirst("seen")),
                values,
                or(form.getFirst("hold")),
                or(form.getFirst("until")),
                null,
                false);
    }

    /** The field of a detail. */
    static String name(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the verb takes.
     *
     * @param mark the hold mark as it stands, or null
     */
    Map<Detail, String> given(String mark) {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        given.putAll(values);
        given.put(Detail.HOLD, HoldMark.words(hold, until, mark));
        return given;
    }

    DetailsTyped because(String why) {
        return new DetailsTyped(seen, values, hold, until, why, false);
    }

    DetailsTyped clashing() {
        return new DetailsTyped(seen, values, hold, until, null, true);
    }

    private static int seen(String sent) {
        try {
            return Integer.parseInt(or(sent));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String or(String sent) {
        return sent == null ? "" : sent;
    }
}
