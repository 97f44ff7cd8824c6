package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.crosscheck.engine.name.Entity.Kind;

/**
 * Whom a role without a name means: "the president", "the prime minister", "the mayor". The one of that role who was
 * named last before it; if nobody was, the first who is named after it. Immutable and thread-safe.
 */
public final class RoleHolders {
    private static final Map<String, String> ABBREVIATIONS = Map.of("pm", "prime minister", "ceo", "chief executive");

    private final Map<String, NavigableMap<Integer, Integer>> mentionsByRole = new HashMap<>();

    /** Indexes the people of a cast by their roles. */
    public RoleHolders(Cast cast) {
        List<Mention> mentions = cast.mentions();
        for (Mention mention : mentions) {
            Entity entity = cast.entity(mention);
            if (entity.kind() == Kind.PERSON) {
                note(entity.role(), mention);
                note(mention.role(), mention);
            }
        }
    }

    private void note(String role, Mention mention) {
        if (role != null) {
            mentionsByRole
                    .computeIfAbsent(headOf(role), any -> new TreeMap<>())
                    .put(mention.span().start(), mention.entity());
        }
    }

    /**
     * The entity that a role means at an offset.
     *
     * @param role the role as described, without article ("French president", "PM"), not null
     * @param offset UTF-16 offset of the description in the cast's text
     * @return an index into {@link Cast#entities()}, or empty when nobody named has such a role
     */
    public Optional<Integer> at(String role, int offset) {
        NavigableMap<Integer, Integer> mentions = mentionsByRole.get(headOf(role));
        if (mentions == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, Integer> before = mentions.lowerEntry(offset);
        return Optional.of((before == null ? mentions.firstEntry() : before).getValue());
    }

    /** The role noun before any "of", with what makes it another office: "prime minister" is not "minister". */
    private static String headOf(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        String whole = ABBREVIATIONS.getOrDefault(lower, lower);
        int of = whole.indexOf(" of ");
        String[] words = (of < 0 ? whole : whole.substring(0, of)).split(" ");
        String head = words[words.length - 1];
        boolean compound = words.length > 1
                && (head.equals("minister")
                        || head.equals("secretary")
                        || head.equals("president") && words[words.length - 2].equals("vice"));
        return compound ? words[words.length - 2] + " " + head : head;
    }
}
