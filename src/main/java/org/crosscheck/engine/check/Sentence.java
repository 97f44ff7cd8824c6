package org.crosscheck.engine.check;

import java.util.List;

/** How a sum is said: a sentence with places for its values. */
public enum Sentence {
    /** What is converted, into what, and what the text has. */
    CONVERTED("{0} is {1}; the text has {2}"),
    /** Two sums of money and how many times one is the other. */
    NO_RATE("{0} and {1} differ {2}-fold; no rate between the two currencies does"),
    /** A sum of money and what it converts, and the two of the text's first such conversion. */
    OTHER_RATE("{0} for {1} is another rate than {2} for {3}"),
    /** A part, its base, the share, and what the text has. */
    SHARE("{0} of {1} is {2}%; the text has {3}"),
    /** Before, after, the rise, and what the text has. */
    RISE("from {0} to {1} is {2}% up; the text has {3}"),
    FALL("from {0} to {1} is {2}% down; the text has {3}"),
    /** The parts with plus signs between them, their sum, and what the text has. */
    TOTAL("{0} = {1}; the text has {2}"),
    /** A part and its whole. */
    TOO_LARGE("{0} cannot be part of {1}"),
    /** Two figures and how many times one is the other. */
    SLIP("{0} and {1} have the same digits and differ {2}-fold");

    private final String pattern;

    Sentence(String pattern) {
        this.pattern = pattern;
    }

    /** The sentence with its places filled. */
    String render(List<String> values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                filled.append(values.get(pattern.charAt(i + 1) - '0'));
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }
}
