package org.crosscheck.engine;

/** Texts that would be slow to read where a step looked at the whole text for every part of it. Any length can be had. */
enum HostileText {
    ONLY_OPENING_MARKS("“"),
    ONLY_CLOSING_MARKS("”"),
    STRAIGHT_MARKS("\""),
    OPENING_MARKS_BEFORE_WORDS("“a "),
    CLOSING_MARKS_BEHIND_WORDS("a” "),
    ALTERNATING_MARKS("“a” "),
    STRAIGHT_MARKS_ROUND_WORDS("\"a\" "),
    ALTERNATING_MARKS_WITHOUT_WORDS("“”"),
    APOSTROPHES("'"),
    APOSTROPHES_BEFORE_WORDS("'a "),
    POSSESSIVES_IN_SINGLE_MARKS("the ringers' nerves and ", "‘"),
    SINGLE_IN_DOUBLE("“a ‘b’ c” "),
    HALF_DEEP("“", "", "”"),
    TAGS("<a "),
    CLOSED_TAGS("<a b=\"c\"> "),
    ONE_SENTENCE("he said that the dam held and "),
    ONE_PARAGRAPH("He said the dam held. “It will,” he said. "),
    NESTED_REPORTS("the man who said the man said that "),
    QUESTIONS("“Why?” Lee asked. "),
    ACCORDING("according to it, "),
    LISTS("Ann Lee, Ivo Kranz and "),
    COMMAS("A, B, "),
    BRACKETS("( "),
    ONE_WORD("a"),
    HYPHENS("a-"),
    INITIALS("A."),
    TITLES("Mr. "),
    ONE_NAME("Ann Lee "),
    PARTICLES("de la "),
    FULL_STOPS("."),
    LINE_ENDS("a\n"),
    SPACES(" "),
    ONE_NUMBER("1"),
    GROUPED_NUMBER(",000", "1"),
    DECIMALS("1.5 "),
    NUMBER_WORDS("one hundred and "),
    SCALES("million "),
    RANGES("10 to 12 to "),
    MONEY("$1m "),
    FIGURES("12 people "),
    DATES("on 4 May 2022 "),
    MODIFIERS("more than about "),
    THOUSANDS_OF_NAMES("") {
        @Override
        String of(int length) {
            return grown(length, HostileText::names);
        }
    },
    NEWS("") {
        @Override
        String of(int length) {
            return grown(length, HostileText::news);
        }
    };

    private static final String SYLLABLES = "barbeldanderfolgarhalkemlormanningpalrossantarvilwen";

    private final String unit;
    private final String before;
    private final String after;

    HostileText(String unit) {
        this(unit, "");
    }

    HostileText(String unit, String before) {
        this(unit, before, null);
    }

    /** @param after what fills the second half; null where the first goes on */
    HostileText(String unit, String before, String after) {
        this.unit = unit;
        this.before = before;
        this.after = after;
    }

    /** The text, cut at {@code length} UTF-16 code units. */
    String of(int length) {
        String text = before + unit.repeat(length / unit.length() + 1);
        return after == null ? text.substring(0, length) : text.substring(0, length / 2) + after.repeat(length / 2);
    }

    private static String grown(int length, java.util.function.IntFunction<String> part) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.substring(0, length);
    }

    private static String names(int i) {
        return name(i) + ' ' + name(7 * i + 3) + " told " + name(11 * i + 5) + " the dam held.\n";
    }

    /** A made-up name; another for nearly every number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 300; rest > 0; rest /= 17) {
            int at = 3 * (rest % 17);
            name.append(SYLLABLES, at, at + 3);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String news(int i) {
        return "“We hold the bridge,” Mayor " + name(i) + " said on Tuesday. At least " + (i % 90 + 10)
                + " people fled, according to officials.\n\nShe added that the dam, which cost $2.7m, would be repaired.\n\n";
    }
}
