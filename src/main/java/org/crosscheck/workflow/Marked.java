package org.crosscheck.workflow;

import org.crosscheck.model.ClaimKind;

/**
 * What a checker marks in an article.
 *
 * @param words which
 * @param kind what they are
 * @param typed what they say; what is left open is as the machine reads it
 * @param groupId for a fact, the group that it joins, or null for one of its own
 */
public record Marked(Mark words, ClaimKind kind, Typed typed, Long groupId) {

    public static Marked fact(Mark words, Long groupId) {
        return new Marked(words, ClaimKind.FACT, Typed.NOTHING, groupId);
    }

    public static Marked of(Mark words, ClaimKind kind, Typed typed) {
        return new Marked(words, kind, typed, null);
    }
}
