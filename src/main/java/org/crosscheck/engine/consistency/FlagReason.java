package org.crosscheck.engine.consistency;

import java.util.List;

/**
 * One ground of a flag.
 *
 * @param values what fills its sentence, in the order of the code's pattern
 */
public record FlagReason(Code code, List<String> values) {

    public FlagReason {
        values = List.copyOf(values);
    }

    static FlagReason of(Code code, String... values) {
        return new FlagReason(code, List.of(values));
    }

    /** The grounds, each with a sentence that has places for its values. */
    public enum Code {
        OFFICES_DIFFER("{0} is called {1}"),
        PERHAPS_A_SLIP("the words differ by one letter: {0}"),
        SPELLED("one name, spelled {0}"),
        WITHIN_ONE_ARTICLE("within one article"),
        DAYS_DIFFER("the same is dated {0}"),
        MAY_HAVE_CHANGED("published {0} days apart: it may have changed between");

        private final String pattern;

        Code(String pattern) {
            this.pattern = pattern;
        }
    }

    /** In words a reader understands. */
    public String text() {
        String sentence = code.pattern;
        for (int i = 0; i < values.size(); i++) {
            sentence = sentence.replace("{" + i + "}", values.get(i));
        }
        return sentence;
    }
}
