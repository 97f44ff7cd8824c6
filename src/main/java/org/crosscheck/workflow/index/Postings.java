package org.crosscheck.workflow.index;

import java.util.Arrays;

/** The claims under each key. Most keys have one claim, which stands in the key's own place. Not thread-safe. */
final class Postings {
    /** A key with more claims than this tells nothing and is given up. */
    static final int TOO_COMMON = 200;

    private static final int NOBODY = -1;
    private static final int GIVEN_UP = -2;
    private static final int FIRST_LIST = -3;

    private static final int FEW = 16;

    private final Slots keys = new Slots();
    private final IntLists lists = new IntLists();
    private long[] ids = new long[FEW];
    private int claims;

    /** The number under which a claim is put next. */
    int numberOf(long claim) {
        if (claims == ids.length) {
            ids = Arrays.copyOf(ids, ids.length + ids.length / 2);
        }
        ids[claims] = claim;
        return claims++;
    }

    /** The claims under a key in the order in which they came; none where it is given up. */
    long[] under(long key) {
        int held = keys.get(key);
        if (held >= 0) {
            return new long[] {ids[held]};
        } else if (held > FIRST_LIST || held == Slots.ABSENT) {
            return new long[0];
        }
        int list = list(held);
        long[] under = new long[lists.size(list)];
        for (int i = 0; i < under.length; i++) {
            under[i] = ids[lists.get(list, i)];
        }
        return under;
    }

    /** Whether the key would have the claim if it were put there, and has it not. */
    boolean lacks(long key, long claim) {
        int held = keys.get(key);
        if (held >= 0) {
            return ids[held] != claim;
        }
        return held != GIVEN_UP && (held == NOBODY || held == Slots.ABSENT || !has(list(held), claim));
    }

    private boolean has(int list, long claim) {
        for (int i = lists.size(list) - 1; i >= 0; i--) {
            if (ids[lists.get(list, i)] == claim) {
                return true;
            }
        }
        return false;
    }

    /**
     * Puts a claim under a key.
     *
     * @param number from {@link #numberOf}
     * @return false where the key is given up now, so that removing the claim does not bring back what was
     */
    boolean add(long key, int number) {
        int held = keys.get(key);
        if (held == Slots.ABSENT || held == NOBODY) {
            keys.put(key, number);
        } else if (held >= 0) {
            keys.put(key, held(lists.of(held, number)));
        } else if (held != GIVEN_UP && lists.size(list(held)) == TOO_COMMON) {
            lists.release(list(held));
            keys.put(key, GIVEN_UP);
            return false;
        } else if (held != GIVEN_UP) {
            keys.put(key, held(lists.with(list(held), number)));
        }
        return true;
    }

    void remove(long key, long claim) {
        int held = keys.get(key);
        if (held >= 0 && ids[held] == claim) {
            keys.put(key, NOBODY);
        } else if (held <= FIRST_LIST && held != Slots.ABSENT) {
            int list = list(held);
            for (int i = lists.size(list) - 1; i >= 0; i--) {
                if (ids[lists.get(list, i)] == claim) {
                    lists.remove(list, i);
                }
            }
        }
    }

    private static int held(int list) {
        return FIRST_LIST - list;
    }

    private static int list(int held) {
        return FIRST_LIST - held;
    }
}
