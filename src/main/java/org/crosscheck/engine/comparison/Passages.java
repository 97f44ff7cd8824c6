package org.crosscheck.engine.comparison;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/** Prints of passages in ascending order: little room for many, and two are held against each other in one walk. Immutable. */
final class Passages extends AbstractSet<Long> {
    private final long[] prints;

    private Passages(long[] prints) {
        this.prints = prints;
    }

    static Passages of(Collection<Long> prints) {
        return prints instanceof Passages passages
                ? passages
                : new Passages(prints.stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Whether at least so many of them are the other's too. */
    boolean shares(int many, Passages other) {
        int shared = 0;
        for (int i = 0, j = 0; i < prints.length && j < other.prints.length && shared < many; ) {
            long own = prints[i];
            long theirs = other.prints[j];
            shared += own == theirs ? 1 : 0;
            i += own <= theirs ? 1 : 0;
            j += theirs <= own ? 1 : 0;
        }
        return shared >= many;
    }

    @Override
    public boolean contains(Object print) {
        return print instanceof Long one && Arrays.binarySearch(prints, one) >= 0;
    }

    @Override
    public Iterator<Long> iterator() {
        return Arrays.stream(prints).iterator();
    }

    @Override
    public int size() {
        return prints.length;
    }
}
