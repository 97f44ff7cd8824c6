package org.crosscheck.engine.name;

import java.util.Set;

/** How a person's name came into Latin letters, which tells what its spellings share. Immutable and thread-safe. */
enum Romanisation {
    /** Written so from the start: no two spellings are one. */
    NONE,
    SLAVIC,
    ARABIC;

    private static final Set<String> SLAVIC_ENDINGS = Set.of(
            "enko", "chuk", "shuk", "ovych", "ovich", "evych", "evich", "sky", "skiy", "skyy", "skyi", "skii", "hny",
            "hnyi", "hniy");

    private static final Set<String> SLAVIC_USUAL_ENDINGS =
            Set.of("ov", "ev", "yev", "ova", "eva", "in", "yn", "ina", "yna", "ko", "uk", "yk", "ets", "ych", "ich");

    /** First names of the list that are as usual in the west, and so say nothing alone. */
    private static final Set<String> WESTERN_TOO = Set.of(
            "alexander",
            "alexandra",
            "elena",
            "alena",
            "julia",
            "maria",
            "boris",
            "denis",
            "cyril",
            "roman",
            "constantin",
            "valentin",
            "valentina",
            "natalia",
            "anastasia",
            "daria",
            "vladimir",
            "vladislav",
            "leonid");

    /** Whether the first name may be Slavic, western though it may be as well. */
    static boolean mayBeSlavic(String first) {
        return Variants.knows("given-slavic", first);
    }

    /** Of a person with this first name and surname, both folded; the first name may be empty. */
    static Romanisation of(String first, String last) {
        if (Variants.knows("given-slavic", first) && !WESTERN_TOO.contains(first)) {
            return SLAVIC;
        }
        if (Variants.knows("given-arabic", first) || last.startsWith("al-") || last.startsWith("el-")) {
            return ARABIC;
        }
        boolean slavicFirst = Variants.knows("given-slavic", first);
        return slavicFirst && SLAVIC_USUAL_ENDINGS.stream().anyMatch(last::endsWith)
                        || SLAVIC_ENDINGS.stream().anyMatch(last::endsWith)
                ? SLAVIC
                : NONE;
    }

    /** What every romanisation of one name has in common. */
    String form(String folded) {
        return switch (this) {
            case NONE -> folded;
            case SLAVIC -> Slavic.form(folded);
            case ARABIC -> Arabic.form(folded);
        };
    }
}
