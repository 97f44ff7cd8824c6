package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.text.WordList;

/**
 * Nouns for what people are and do ("spokeswoman", "prosecutors"), from the lists {@code roles.txt} and
 * {@code role-groups.txt}. Words are taken in any case and are never null. Immutable and thread-safe.
 */
public final class Roles {
    private static final Map<String, Gender> SINGULAR = new HashMap<>();
    private static final Set<String> PLURAL = new HashSet<>();
    private static final Set<String> RELATIONS = new HashSet<>();
    private static final Set<String> GROUPS =
            WordList.shipped("name/role-groups.txt").words();

    static {
        for (List<String> row : WordList.shipped("name/roles.txt").rows()) {
            SINGULAR.put(row.get(0), Genders.of(row.get(1)));
            PLURAL.add(plural(row));
            if (row.size() > 3) {
                RELATIONS.add(row.get(0));
            }
        }
    }

    private Roles() {}

    /** Whether it names one person's work or standing ("governor"), or several persons' ("governors"). */
    public static boolean isRole(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SINGULAR.containsKey(lower) || PLURAL.contains(lower);
    }

    /** Whether it is a role in the plural ("governors") or a group that speaks as one ("police"). */
    public static boolean isGroup(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLURAL.contains(lower) || GROUPS.contains(lower);
    }

    /** Whether it may stand between a determiner and a role noun ("former", "regional", "Ukrainian" is none). */
    public static boolean isModifier(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (Lexicon.of(lower) & Lexicon.MODIFIER) != 0 || Letters.isAdjective(lower);
    }

    /** The gender that a role's form tells ("spokeswoman"), or unknown. */
    public static Gender gender(String word) {
        return SINGULAR.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    /** Whether it tells how somebody stands to others ("rival", "wife") rather than what he or she does. */
    static boolean isRelation(String lower) {
        return RELATIONS.contains(lower);
    }

    static String plural(List<String> row) {
        return row.size() > 2 ? row.get(2) : row.get(0) + "s";
    }
}
