package org.crosscheck.report;

import java.util.function.IntConsumer;

/** Counts how much of some work is done, and says so at every hundredth, from 1 to 100, each once. For one thread. */
public final class Hundredths {
    private static final int ALL = 100;

    private final IntConsumer hears;
    private long total;
    private long done;
    private int said;

    public Hundredths(IntConsumer hears) {
        this.hears = hears;
    }

    /** There is so much to do in all. */
    public void expect(long all) {
        total = all;
    }

    /** So much more of it is done. */
    public void add(long more) {
        done += more;
        int now = total == 0 ? 0 : (int) Math.min(ALL, done * ALL / total);
        if (now > said) {
            said = now;
            hears.accept(now);
        }
    }
}
