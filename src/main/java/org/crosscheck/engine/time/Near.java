package org.crosscheck.engine.time;

import java.util.Set;

/** Where a time can begin at all: spares the rules most of a text. */
final class Near {
    /** No rule looks further for the word that makes a time of it. */
    private static final int REACH = 7;
    /** What makes a time besides numbers and the classes of words. */
    private static final Set<String> OTHERS =
            Set.of("period", "q1", "q2", "q3", "q4", "h1", "h2", "nineteen", "eighteen", "half", "fy");

    private final int[] next;

    Near(Words words) {
        next = new int[words.size()];
        int nearest = Integer.MAX_VALUE;
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean timely = words.isNumber(i) || WordClass.knows(words.at(i)) || OTHERS.contains(words.at(i));
            nearest = timely ? i : nearest;
            next[i] = nearest;
        }
    }

    /** Whether a word of time stands at {@code at} or soon after. */
    boolean isNear(int at) {
        return next[at] - at < REACH;
    }
}
