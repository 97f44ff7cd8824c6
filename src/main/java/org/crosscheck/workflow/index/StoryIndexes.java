package org.crosscheck.workflow.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.LockMode;
import org.hibernate.Session;

import org.crosscheck.model.Story;

/**
 * The indexes of the stories used last, kept equal to the log in the database. An index whose last entry is not the one
 * in the log, because a transaction failed, takes back what it wrote; where that is not it, it is read anew.
 */
@ApplicationScoped
public class StoryIndexes {
    /** The least used stories are let go when those in memory have more claims together. */
    private static final long MOST_CLAIMS = 1_500_000;

    /** The least used stories' profiles are forgotten when there are more of all stories together. */
    private static final long MOST_PROFILES = 80_000;

    private static final int ROWS_AT_ONCE = 50;
    private static final float LOAD = 0.75f;
    private static final String READ = """
            select number, stamp, case when number > ? then entry end from story_entry
            where story_id = ? and number >= ? order by number""";

    private final Session session;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<Long, StoryIndex> stories = new LinkedHashMap<>(16, LOAD, true);

    StoryIndexes(Session session, TransactionSynchronizationRegistry transactions) {
        this.session = session;
        this.transactions = transactions;
    }

    /**
     * The story's index as the log has it now. Read once a transaction: while the story is locked nobody else writes.
     *
     * @throws IllegalStateException when the transaction has not locked the story: two that write at once would both take the
     *     log's next number
     */
    public StoryIndex of(long storyId) {
        Object read = transactions.getResource(key(storyId));
        if (read != null) {
            return (StoryIndex) read;
        }
        demandLock(storyId);
        StoryIndex known = known(storyId);
        StoryIndex index = known != null && isCaughtUp(storyId, known) ? known : fromTheStart(storyId);
        keep(storyId, index);
        return index;
    }

    /** Appends to the log and to the index. */
    public void write(long storyId, IndexEntry entry) {
        StoryIndex index = of(storyId);
        int number = index.number() + 1;
        long stamp = ThreadLocalRandom.current().nextLong();
        session.doWork(connection -> insert(connection, storyId, number, stamp, entry.packed()));
        index.write(number, stamp, entry);
    }

    /** Begins the story's log anew. */
    public void clear(long storyId) {
        demandLock(storyId);
        session.doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from story_entry where story_id = ?")) {
                delete.setLong(1, storyId);
                delete.executeUpdate();
            }
        });
        keep(storyId, new StoryIndex());
    }

    private void demandLock(long storyId) {
        LockMode mode = session.getCurrentLockMode(session.find(Story.class, storyId));
        if (!mode.greaterThan(LockMode.READ)) {
            throw new IllegalStateException("story " + storyId + " is not locked");
        }
    }

    private StoryIndex fromTheStart(long storyId) {
        StoryIndex index = new StoryIndex();
        session.doWork(connection -> read(connection, storyId, index));
        return index;
    }

    private boolean isCaughtUp(long storyId, StoryIndex index) {
        boolean isCaughtUp = session.doReturningWork(
                connection -> read(connection, storyId, index) || index.undo() && read(connection, storyId, index));
        index.settle();
        return isCaughtUp;
    }

    /** @return whether the log still has the index's last entry; only then are later ones taken in */
    private static boolean read(Connection connection, long storyId, StoryIndex index) throws SQLException {
        int last = index.number();
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setInt(1, last);
            select.setLong(2, storyId);
            select.setInt(3, last);
            try (ResultSet rows = select.executeQuery()) {
                if (last > 0 && !(rows.next() && rows.getInt(1) == last && rows.getLong(2) == index.stamp())) {
                    return false;
                }
                while (rows.next()) {
                    index.take(rows.getInt(1), rows.getLong(2), IndexEntry.unpacked(rows.getBytes(3)));
                }
                return true;
            }
        }
    }

    private static void insert(Connection connection, long storyId, int number, long stamp, byte[] entry)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into story_entry (story_id, number, stamp, entry) values (?, ?, ?, ?)")) {
            insert.setLong(1, storyId);
            insert.setInt(2, number);
            insert.setLong(3, stamp);
            insert.setBytes(4, entry);
            insert.executeUpdate();
        }
    }

    private StoryIndex known(long storyId) {
        synchronized (stories) {
            return stories.get(storyId);
        }
    }

    private void keep(long storyId, StoryIndex index) {
        transactions.putResource(key(storyId), index);
        synchronized (stories) {
            stories.put(storyId, index);
            letStoriesGo();
            letProfilesGo();
        }
    }

    private void letStoriesGo() {
        long weight = stories.values().stream().mapToLong(StoryIndex::weight).sum();
        Iterator<StoryIndex> least = stories.values().iterator();
        while (weight > MOST_CLAIMS && stories.size() > 1) {
            weight -= least.next().weight();
            least.remove();
        }
    }

    private void letProfilesGo() {
        long profiles =
                stories.values().stream().mapToLong(StoryIndex::profiles).sum();
        Iterator<StoryIndex> least = stories.values().iterator();
        while (profiles > MOST_PROFILES) {
            StoryIndex story = least.next();
            profiles -= story.profiles();
            story.forgetProfiles();
        }
    }

    private static String key(long storyId) {
        return StoryIndexes.class.getName() + storyId;
    }
}
