package org.crosscheck.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Adds up what speaks for each of some hundreds of ids, time and again. Open addressing without objects; not thread-safe. */
final class Weights {
    private static final int SOME = 1024;
    private static final int SPREAD = 0x9E3779B9;

    private long[] ids = new long[SOME];
    private double[] sums = new double[SOME];
    private int size;

    /** @param id any but 0 */
    void add(long id, double weight) {
        int place = place(ids, id);
        if (ids[place] == 0) {
            ids[place] = id;
            size++;
        }
        sums[place] += weight;
        if (size > ids.length / 2) {
            grow();
        }
    }

    /** The ids with the largest sums, the largest first; of equal sums the smaller id. */
    List<Long> heaviest(int most) {
        int[] heaviest = new int[Math.min(size, most) + 1];
        int found = 0;
        for (int place = 0; place < ids.length; place++) {
            if (ids[place] != 0) {
                insert(place, heaviest, found);
                found = Math.min(found + 1, most);
            }
        }
        return IntStream.range(0, found).mapToObj(i -> ids[heaviest[i]]).toList();
    }

    /** Begins anew. */
    void clear() {
        Arrays.fill(ids, 0);
        Arrays.fill(sums, 0);
        size = 0;
    }

    /** Puts a place among the first {@code found}, which are in order; most of some hundreds belong behind them all. */
    private void insert(int place, int[] heaviest, int found) {
        int at = found;
        int from = found > 0 && isBefore(place, heaviest[found - 1]) ? 0 : found;
        while (from < at) {
            int middle = (from + at) / 2;
            if (isBefore(place, heaviest[middle])) {
                at = middle;
            } else {
                from = middle + 1;
            }
        }
        System.arraycopy(heaviest, at, heaviest, at + 1, found - at);
        heaviest[at] = place;
    }

    private boolean isBefore(int place, int other) {
        return sums[place] > sums[other] || sums[place] == sums[other] && ids[place] < ids[other];
    }

    private void grow() {
        long[] before = ids;
        double[] then = sums;
        ids = new long[2 * before.length];
        sums = new double[ids.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(ids, before[i]);
                ids[place] = before[i];
                sums[place] = then[i];
            }
        }
    }

    /** Where an id is, or where it belongs; the number of places is a power of two. */
    private static int place(long[] ids, long id) {
        int place = Long.hashCode(id) * SPREAD >>> Integer.numberOfLeadingZeros(ids.length) + 1;
        while (ids[place] != 0 && ids[place] != id) {
            place = place + 1 & ids.length - 1;
        }
        return place;
    }
}
