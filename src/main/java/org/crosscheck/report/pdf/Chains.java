package org.crosscheck.report.pdf;

import java.util.Arrays;

/** Many short lists of integers, each filled from its end. */
final class Chains {
    /** Ends a list. */
    static final int END = -1;

    private final int[] first;
    private final int[] next;

    /** @param lists how many there are; {@code numbers} from 0 to less than that stand in them, each in one at most */
    Chains(int lists, int numbers) {
        first = new int[lists];
        next = new int[numbers];
        Arrays.fill(first, END);
    }

    void push(int list, int number) {
        next[number] = first[list];
        first[list] = number;
    }

    int first(int list) {
        return first[list];
    }

    int after(int number) {
        return next[number];
    }
}
