package org.crosscheck.web;

import java.util.Objects;

import jakarta.ws.rs.core.MultivaluedMap;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.workflow.Mark;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Typed;

/**
 * What words of an article are, as it was typed.
 *
 * @param kind a kind's name
 * @param group for a fact, the id of a group that it joins, or empty
 * @param wrong what is wrong with it, or null
 */
record ClaimTyped(String words, String occurrence, String kind, Typed typed, String group, String wrong) {

    /** A form to mark words with. */
    static ClaimTyped nothing() {
        return new ClaimTyped("", "1", ClaimKind.FACT.name(), Typed.NOTHING, "", null);
    }

    /** A form to correct a claim with. */
    static ClaimTyped of(Claim claim, int occurrence) {
        return new ClaimTyped(claim.exact, String.valueOf(occurrence), claim.kind.name(), Typed.of(claim), "", null);
    }

    static ClaimTyped read(MultivaluedMap<String, String> form) {
        return new ClaimTyped(
                sent(form, "words"),
                Objects.requireNonNullElse(form.getFirst("occurrence"), "1"),
                sent(form, "kind"),
                new Typed(
                        form.getFirst("speaker"),
                        blankAsNull(form.getFirst("value")),
                        blankAsNull(form.getFirst("sign")),
                        form.getFirst("unit"),
                        form.getFirst("noun"),
                        form.getFirst("as-of"),
                        form.getFirst("until")),
                sent(form, "group"),
                null);
    }

    private static String sent(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static String blankAsNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    ClaimTyped because(String reason) {
        return new ClaimTyped(words, occurrence, kind, typed, group, reason);
    }

    /** @throws RefusedException when the place is no number */
    Mark mark() {
        return new Mark(words, (int) Math.min(number(occurrence), Integer.MAX_VALUE));
    }

    /** A fact where nothing else is named. */
    ClaimKind kindOrFact() {
        for (ClaimKind known : ClaimKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return ClaimKind.FACT;
    }

    /** The fields as typed; an empty one says nothing, for the machine reads words that are marked anew. */
    Typed given() {
        return new Typed(
                blankAsNull(typed.speaker()),
                typed.value(),
                typed.sign(),
                blankAsNull(typed.unit()),
                blankAsNull(typed.noun()),
                blankAsNull(typed.asOf()),
                blankAsNull(typed.until()));
    }

    /** The group to join, or null. */
    Long groupOrNull() {
        return group.isBlank() ? null : number(group);
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            throw new RefusedException("Please give the place as a number: 1 for the first, 2 for the second.");
        }
    }
}
