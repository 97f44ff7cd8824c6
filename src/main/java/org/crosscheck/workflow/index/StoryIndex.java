package org.crosscheck.workflow.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.comparison.Profile;

/**
 * What one node knows of a story's claims: under which keys they are found, how many articles have each term, and the
 * profiles of those that were compared last. Several threads may use it, one after the other.
 */
public final class StoryIndex {
    private static final int MOST_PROFILES = 40_000;
    private static final int EMPTY_WEIGHT = 1_000;
    private static final int FEW = 16;
    private static final float LOAD = 0.75f;

    private final Postings postings = new Postings();
    private final Slots counts = new Slots();
    private final Set<Long> articles = new HashSet<>();
    private final Map<Long, Profile> profiles = new LinkedHashMap<>(FEW, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Profile> eldest) {
            return size() > MOST_PROFILES;
        }
    };

    /** What was written since {@link #settle}, the last first; undone where it is not in the log after all. */
    private final Deque<Written> unsettled = new ArrayDeque<>();

    /** The number and stamp of the last entry that is taken in; 0 before the first. */
    private int number;

    private long stamp;
    private long claims;

    /** How many keys were given up. */
    private int givenUp;

    StoryIndex() {}

    synchronized void take(int entryNumber, long entryStamp, IndexEntry entry) {
        number = entryNumber;
        stamp = entryStamp;
        claims += entry.found().size();
        if (entry.article() != 0) {
            articles.add(entry.article());
        }
        for (long term : entry.came()) {
            counts.put(term, articlesWith(term) + 1);
        }
        for (long term : entry.went()) {
            counts.put(term, Math.max(0, articlesWith(term) - 1));
        }
        entry.found().forEach(this::put);
        entry.left().forEach(this::drop);
    }

    private void put(long claim, long[] keys) {
        int place = postings.numberOf(claim);
        for (long key : keys) {
            if (!postings.add(key, place)) {
                givenUp++;
            }
        }
    }

    private void drop(long claim, long[] keys) {
        for (long key : keys) {
            postings.remove(key, claim);
        }
        profiles.remove(claim);
    }

    /**
     * An entry that may be rolled back yet, the stamp of the one before, whether its article was counted before, and
     * whether it made a key so common that it was given up.
     */
    private record Written(long stampBefore, boolean countedBefore, boolean gaveUp, IndexEntry entry) {}

    /** Takes in an entry of a transaction that is not committed yet. */
    synchronized void write(int entryNumber, long entryStamp, IndexEntry entry) {
        long stampBefore = stamp;
        int givenUpBefore = givenUp;
        boolean countedBefore = articles.contains(entry.article());
        take(entryNumber, entryStamp, entry);
        unsettled.push(new Written(stampBefore, countedBefore, givenUp > givenUpBefore, entry));
    }

    /** The log has everything that was written. */
    synchronized void settle() {
        unsettled.clear();
    }

    /**
     * Goes back to before what was written since {@link #settle}.
     *
     * @return false where there is nothing or that cannot be done: claims left, or a key was given up
     */
    synchronized boolean undo() {
        if (unsettled.isEmpty() || !unsettled.stream().allMatch(this::canUndo)) {
            return false;
        }
        while (!unsettled.isEmpty()) {
            Written last = unsettled.pop();
            undo(last.entry());
            stamp = last.stampBefore();
            number--;
        }
        return true;
    }

    private boolean canUndo(Written written) {
        IndexEntry entry = written.entry();
        return !written.countedBefore() && entry.left().isEmpty() && entry.went().length == 0 && !written.gaveUp();
    }

    private void undo(IndexEntry entry) {
        articles.remove(entry.article());
        for (long term : entry.came()) {
            counts.put(term, articlesWith(term) - 1);
        }
        entry.found().forEach(this::drop);
        claims -= entry.found().size();
    }

    synchronized int number() {
        return number;
    }

    synchronized long stamp() {
        return stamp;
    }

    /** How much memory it takes, in claims: arrays that are hardly filled take as much as a thousand. */
    synchronized long weight() {
        return Math.max(claims, EMPTY_WEIGHT);
    }

    /** How many articles' terms are counted. */
    public synchronized int articles() {
        return articles.size();
    }

    /** Whether this article's terms are. */
    public synchronized boolean counts(long article) {
        return articles.contains(article);
    }

    /** How many articles have the term of this hash. */
    public synchronized int articlesWith(long term) {
        int count = counts.get(term);
        return count == Slots.ABSENT ? 0 : count;
    }

    /** The claims under a key, in the order in which they came; none where so many had it that it was given up. */
    public synchronized long[] claimsUnder(long key) {
        return postings.under(key);
    }

    /** Whether a claim is not under a key yet that takes claims in. */
    public synchronized boolean lacks(long key, long claim) {
        return postings.lacks(key, claim);
    }

    /** The profile of a claim, or null where it is not remembered. */
    public synchronized Profile profile(long claim) {
        return profiles.get(claim);
    }

    /** Remembers a profile until its claim leaves. */
    public synchronized void remember(long claim, Profile profile) {
        profiles.put(claim, profile);
    }

    /** How many profiles are remembered. */
    synchronized int profiles() {
        return profiles.size();
    }

    /** Forgets the profiles; they are worked out again when they are asked for. */
    synchronized void forgetProfiles() {
        profiles.clear();
    }
}
