package org.crosscheck.workflow;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.sun.management.ThreadMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.crosscheck.model.Person;
import org.crosscheck.model.Role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * HOSTILE.md, row 40: whoever guesses names learns nothing from the time that an answer takes. A busy machine's clock proves nothing,
 * so the work is counted: the memory that Argon2 fills, and the statements sent to the database. The times are only reported.
 */
@QuarkusTest
class SignInWorkTest {
    private static final String PASSWORD = "ice comes down like a train";
    private static final int ROUNDS = 9;
    private static final long MEMORY_OF_ONE_HASH = 19L << 20;
    private static int count;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    /** What one attempt took. */
    private record Work(long bytes, long statements, long nanoseconds) {}

    @AfterEach
    void forgetTheGuesses() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from failed_sign_in")
                .executeUpdate());
    }

    @Test
    void aGuessTakesTheSameWorkWhetherOrNotSomebodyHasTheName(TestReporter report) {
        Map<String, List<Work>> works = new LinkedHashMap<>();
        Map<String, String> names = Map.of(
                "wrong password", account(),
                "unknown", "Nobody Atall",
                "closed account", closedAccount(),
                "without account", withoutAccount());
        for (int round = 0; round < ROUNDS; round++) {
            names.forEach((kind, name) ->
                    works.computeIfAbsent(kind, first -> new ArrayList<>()).add(work(name)));
            forgetTheGuesses();
        }
        Work expected = median(works.get("wrong password"));
        assertTrue(
                expected.bytes() > MEMORY_OF_ONE_HASH && expected.bytes() < 2 * MEMORY_OF_ONE_HASH, expected::toString);
        works.forEach((kind, all) -> {
            Work work = median(all);
            report.publishEntry(kind, work.nanoseconds() / 1_000 + " µs");
            assertEquals(expected.statements(), work.statements(), kind);
            assertEquals(expected.bytes(), work.bytes(), MEMORY_OF_ONE_HASH / 10.0, kind);
        });
    }

    private String account() {
        String name = "Guessed " + ++count;
        accounts.accept(accounts.invite(name, Role.READER, null, "Ann"), PASSWORD);
        return name;
    }

    private String closedAccount() {
        String name = account();
        long id =
                QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow().id);
        roles.close(id, "Ann");
        return name;
    }

    private String withoutAccount() {
        String name = "Guessed " + ++count;
        people.named(name);
        return name;
    }

    private Work work(String name) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long statements = statistics.getPrepareStatementCount();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        assertTrue(
                signIn.enter(name, "not the password", "192.0.2.7", null, null).isEmpty());
        return new Work(
                threads.getCurrentThreadAllocatedBytes() - bytes,
                statistics.getPrepareStatementCount() - statements,
                System.nanoTime() - start);
    }

    /** Of each measure by itself. */
    private static Work median(List<Work> works) {
        return new Work(
                middle(works.stream().map(Work::bytes).toList()),
                middle(works.stream().map(Work::statements).toList()),
                middle(works.stream().map(Work::nanoseconds).toList()));
    }

    private static long middle(List<Long> numbers) {
        List<Long> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
