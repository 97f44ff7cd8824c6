package org.crosscheck.workflow.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nodes that share a database do each job once, whatever happens to one of them. */
class NodeTest {
    private static final Kind<Crate> KIND = new Kind<>("unload", Crate.class);
    private static final Duration OFTEN = Duration.ofMillis(100);

    private final List<Node> nodes = new ArrayList<>();
    private final BlockingQueue<Crate> unloaded = new LinkedBlockingQueue<>();
    private final BlockingQueue<Crate> givenUp = new LinkedBlockingQueue<>();
    private final AheadClock clock = new AheadClock();
    private JdbcConnectionPool database;

    /** What the jobs of these tests keep. */
    record Crate(long number, String mark) {}

    @BeforeEach
    void anEmptyTable() throws Exception {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V60__jobs.sql"));
        execute(migration.substring(0, migration.indexOf("alter table")));
    }

    @AfterEach
    void stop() {
        nodes.forEach(Node::stop);
        database.dispose();
    }

    @Test
    void aJobIsDoneOnceWithWhatItKeeps() throws Exception {
        Node node = started(this::unload);
        begin(node, 7);
        assertEquals(new Crate(7, "crate 7"), next(unloaded));
        assertGone();
    }

    @Test
    void twoNodesShareTheJobsAndDoEachOnce() throws Exception {
        Node one = started(this::unload);
        Node other = started(this::unload);
        Set<Long> done = new TreeSet<>();
        for (int number = 0; number < 40; number++) {
            begin(number % 2 == 0 ? one : other, number);
        }
        for (int number = 0; number < 40; number++) {
            assertTrue(done.add(next(unloaded).number()));
        }
        assertGone();
        assertEquals(40, done.size());
        assertNull(unloaded.poll());
    }

    @Test
    void aJobBegunTwiceBeforeItsTurnIsDoneOnce() throws Exception {
        Node node = node(this::unload);
        begin(node, 1);
        begin(node, 1);
        node.start();
        next(unloaded);
        assertGone();
        assertNull(unloaded.poll());
    }

    @Test
    void aJobBegunDuringItsTurnHasAnother() throws Exception {
        CountDownLatch inTurn = new CountDownLatch(1);
        CountDownLatch begunAgain = new CountDownLatch(1);
        Node node = started((crate, turn) -> {
            inTurn.countDown();
            await(begunAgain);
            return unload(crate, turn);
        });
        begin(node, 1);
        await(inTurn);
        begin(node, 1);
        begunAgain.countDown();
        next(unloaded);
        next(unloaded);
        assertGone();
    }

    @Test
    void aJobThatWaitsForLaterIsDoneThenOrWhenItIsBegun() throws Exception {
        Node node = started((crate, turn) -> {
            Next later = Next.at(clock.instant().plus(Duration.ofHours(1)));
            unload(crate, turn);
            return later;
        });
        begin(node, 1);
        next(unloaded);
        clock.ahead = Duration.ofMinutes(61);
        next(unloaded);
        begin(node, 1);
        next(unloaded);
        assertEquals("1", asked("select count(*) from job"));
    }

    @Test
    void whatWasCancelledIsNotDone() throws Exception {
        Node node = node(this::unload);
        begin(node, 1);
        begin(node, 2);
        node.cancel(KIND, "1");
        node.start();
        assertEquals(2, next(unloaded).number());
        assertGone();
        assertNull(unloaded.poll());
    }

    @Test
    void whatFailsIsTriedAgain() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        Node node = started((crate, turn) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("the crane is stuck, as this test wants it");
            }
            return unload(crate, turn);
        });
        begin(node, 1);
        for (int failure = 1; failure < 3; failure++) {
            failed(failure);
            clock.ahead = clock.ahead.plusSeconds(100);
        }
        next(unloaded);
        assertGone();
    }

    @Test
    void whatFailsEveryTimeIsGivenUp() throws Exception {
        Node node = started((crate, turn) -> {
            throw new IllegalStateException("the crane is stuck, as this test wants it");
        });
        begin(node, 1);
        for (int failure = 1; failure < Job.MOST_FAILURES; failure++) {
            failed(failure);
            clock.ahead = clock.ahead.plusSeconds(100);
        }
        assertEquals(new Crate(1, "crate 1"), next(givenUp));
        assertGone();
    }

    @Test
    void aNodeThatEndsLetsAnotherGoOn() throws Exception {
        CountDownLatch inTurn = new CountDownLatch(1);
        Node ending = started((crate, turn) -> {
            inTurn.countDown();
            while (!turn.isEnding()) {
                Thread.onSpinWait();
            }
            return Next.AT_ONCE;
        });
        begin(ending, 1);
        await(inTurn);
        ending.stop();
        nodes.remove(ending);
        started(this::unload);
        next(unloaded);
        assertGone();
    }

    @Test
    void theJobOfADeadNodeIsDoneByAnother() throws Exception {
        begin(node(this::unload), 1);
        pickedByADeadNode();
        clock.ahead = Duration.ofSeconds(100);
        started(this::unload);
        assertEquals(1, next(unloaded).number());
        assertGone();
    }

    @Test
    void theOnlyNodeNeedNotWaitForItsOwnDeath() throws Exception {
        Node node = node(this::unload);
        begin(node, 1);
        pickedByADeadNode();
        assertTrue(node.isAlone());
        node.release();
        node.start();
        next(unloaded);
        assertGone();
    }

    private Next unload(Crate crate, Turn turn) {
        unloaded.add(crate);
        return Next.NONE;
    }

    private void begin(Node node, int number) {
        node.begin(KIND, Integer.toString(number), new Crate(number, "crate " + number), clock.instant());
        node.look();
    }

    private Node started(Doing doing) {
        Node node = node(doing);
        node.start();
        return node;
    }

    private Node node(Doing doing) {
        Node node = new Node(database, List.of(new Unloading(doing)), clock, OFTEN, OFTEN);
        nodes.add(node);
        return node;
    }

    private void pickedByADeadNode() throws Exception {
        execute("update job set picked = true, picked_by = 'a dead node', last_heartbeat = execution_time");
    }

    private void failed(int times) throws Exception {
        until("select consecutive_failures from job where not picked", Integer.toString(times));
    }

    private void assertGone() throws Exception {
        until("select count(*) from job", "0");
    }

    private void until(String question, String answer) throws Exception {
        for (int i = 0; i < 400 && !answer.equals(asked(question)); i++) {
            Thread.sleep(25);
        }
        assertEquals(answer, asked(question));
    }

    private String asked(String question) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Crate next(BlockingQueue<Crate> queue) throws InterruptedException {
        Crate crate = queue.poll(20, TimeUnit.SECONDS);
        assertNotNull(crate, "nothing was done");
        return crate;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private interface Doing {
        Next run(Crate crate, Turn turn);
    }

    private final class Unloading implements Job<Crate> {
        private final Doing doing;

        Unloading(Doing doing) {
            this.doing = doing;
        }

        @Override
        public Kind<Crate> kind() {
            return KIND;
        }

        @Override
        public Next run(Crate crate, Turn turn) {
            return doing.run(crate, turn);
        }

        @Override
        public void giveUp(Crate crate) {
            givenUp.add(crate);
        }
    }

    /** Goes on by itself, and can be put forward. */
    private static final class AheadClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
