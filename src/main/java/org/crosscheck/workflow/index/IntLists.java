package org.crosscheck.workflow.index;

import java.util.Arrays;

/** Many short lists of numbers in few arrays. A list is known by its place, which changes when it grows. */
final class IntLists {
    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int NONE = -1;

    private int[][] chunks = {};
    private int end;
    /** The first free block of each size, which holds the place of the next one. */
    private final int[] free = new int[Integer.SIZE];

    IntLists() {
        Arrays.fill(free, NONE);
    }

    /** A list of these two. */
    int of(int first, int second) {
        int list = block(1);
        write(list, 0, first);
        write(list, 1, second);
        head(list, 1, 2);
        return list;
    }

    int size(int list) {
        return at(list) & 0xffff;
    }

    int get(int list, int index) {
        return at(list + 1 + index);
    }

    /** The place of the list with one number more; {@code list} is gone. */
    int with(int list, int number) {
        int size = size(list);
        int power = at(list) >>> Short.SIZE;
        int longer = list;
        if (size == 1 << power) {
            longer = block(power + 1);
            for (int i = 0; i < size; i++) {
                write(longer, i, get(list, i));
            }
            release(list);
            power++;
        }
        write(longer, size, number);
        head(longer, power, size + 1);
        return longer;
    }

    /** Takes the number at this index out; the order of the others stays. */
    void remove(int list, int index) {
        int size = size(list);
        for (int i = index + 1; i < size; i++) {
            write(list, i - 1, get(list, i));
        }
        head(list, at(list) >>> Short.SIZE, size - 1);
    }

    /** Gives the list up. */
    void release(int list) {
        int power = at(list) >>> Short.SIZE;
        set(list, free[power]);
        free[power] = list;
    }

    private int block(int power) {
        if (free[power] != NONE) {
            int block = free[power];
            free[power] = at(block);
            return block;
        }
        int length = 1 + (1 << power);
        if (CHUNK - (end & CHUNK - 1) < length || end >>> CHUNK_BITS == chunks.length) {
            end = chunks.length << CHUNK_BITS;
            chunks = Arrays.copyOf(chunks, chunks.length + 1);
            chunks[chunks.length - 1] = new int[CHUNK];
        }
        end += length;
        return end - length;
    }

    private void head(int list, int power, int size) {
        set(list, power << Short.SIZE | size);
    }

    private void write(int list, int index, int number) {
        set(list + 1 + index, number);
    }

    private int at(int place) {
        return chunks[place >>> CHUNK_BITS][place & CHUNK - 1];
    }

    private void set(int place, int number) {
        chunks[place >>> CHUNK_BITS][place & CHUNK - 1] = number;
    }
}
