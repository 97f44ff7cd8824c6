package org.crosscheck.web.page;

import java.util.List;
import java.util.Map;

/**
 * What was typed into one of a page's forms and could not be taken, so that it stands there again.
 *
 * @param form the form's name; empty when nothing was typed
 * @param values by field; several where several were ticked
 * @param wrong what is wrong with it, or null
 * @param stale whether something changed after the form was drawn
 */
public record Typed(String form, Map<String, List<String>> values, String wrong, boolean stale) {

    public static final Typed NOTHING = new Typed("", Map.of(), null, false);

    /** Whether it is of this form. */
    public boolean belongsTo(String name) {
        return form.equals(name);
    }

    /** What stands in a field of a form, empty where nothing was typed. */
    public String value(String name, String field) {
        return belongsTo(name)
                        && values.containsKey(field)
                        && !values.get(field).isEmpty()
                ? values.get(field).get(0)
                : "";
    }

    /** What was ticked in a field of a form. */
    public List<String> all(String name, String field) {
        return belongsTo(name) ? values.getOrDefault(field, List.of()) : List.of();
    }

    /** Whether a form was refused, and has words to say why. */
    public boolean isWrong(String name) {
        return belongsTo(name) && wrong != null;
    }
}
