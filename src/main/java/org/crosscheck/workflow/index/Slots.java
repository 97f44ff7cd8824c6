package org.crosscheck.workflow.index;

import java.util.Arrays;

/** A number under each of many hashes, 8 bytes a place. Open addressing, in parts that grow one by one. */
final class Slots {
    /** What is under a hash that has nothing. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int PARTS = 256;
    private static final int FEW = 8;
    private static final double FULL = 0.7;

    private final int[][] hashes = new int[PARTS][FEW];
    private final int[][] numbers = new int[PARTS][FEW];
    private final int[] sizes = new int[PARTS];

    int get(long hash) {
        int part = part(hash);
        int place = place(hashes[part], low(hash));
        return hashes[part][place] == 0 ? ABSENT : numbers[part][place];
    }

    void put(long hash, int number) {
        int part = part(hash);
        int place = place(hashes[part], low(hash));
        boolean isNew = hashes[part][place] == 0;
        hashes[part][place] = low(hash);
        numbers[part][place] = number;
        if (isNew && ++sizes[part] > FULL * hashes[part].length) {
            grow(part);
        }
    }

    int size() {
        return Arrays.stream(sizes).sum();
    }

    private void grow(int part) {
        int[] before = hashes[part];
        int[] values = numbers[part];
        hashes[part] = new int[before.length + before.length / 2];
        numbers[part] = new int[hashes[part].length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(hashes[part], before[i]);
                hashes[part][place] = before[i];
                numbers[part][place] = values[i];
            }
        }
    }

    private static int part(long hash) {
        return (int) (hash >>> Integer.SIZE) & PARTS - 1;
    }

    /** Never 0, which stands for a free place. */
    private static int low(long hash) {
        return (int) hash == 0 ? 1 : (int) hash;
    }

    /** Where the hash is, or where it belongs. */
    private static int place(int[] hashes, int hash) {
        int place = (int) (Integer.toUnsignedLong(hash) * hashes.length >>> Integer.SIZE);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = place + 1 == hashes.length ? 0 : place + 1;
        }
        return place;
    }
}
