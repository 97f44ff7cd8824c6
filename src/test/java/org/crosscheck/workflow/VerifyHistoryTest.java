package org.crosscheck.workflow;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.History;
import org.crosscheck.model.HistoryHead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever changes history behind the product's back is found out (HOSTILE.md, row 66). */
@QuarkusTest
class VerifyHistoryTest {
    @Inject
    CreateStory createStory;

    @Inject
    VerifyHistory verifyHistory;

    @Inject
    EntityManager entities;

    private long last;

    @BeforeEach
    void write() {
        createStory.titled("The bridge", "Ann");
        createStory.titled("The quay", "Ben");
        last = QuarkusTransaction.requiringNew().call(HistoryHead::current).place;
    }

    @Test
    void anUntouchedHistoryIsWhole() {
        VerifyHistory.Result result = verifyHistory.walk(null);
        assertNull(result.wrong());
        assertEquals(last, result.rows());
    }

    @Test
    void aPrintedHeadIsFoundAgainAfterMoreWasWritten() {
        String printed = verifyHistory.walk(null).head();
        createStory.titled("The pier", "Ann");
        assertTrue(verifyHistory.walk(printed).foundHead());
        assertFalse(verifyHistory.walk("f".repeat(64)).foundHead());
    }

    @Test
    void whoIsDoneFirstComesFirstWhileALongTransactionStillWorks() {
        QuarkusTransaction.requiringNew().run(() -> {
            createStory.titled("The long import", "Ann");
            CompletableFuture.runAsync(() -> createStory.titled("The short note", "Ben"))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        List<String> newest = QuarkusTransaction.requiringNew()
                .call(() -> History.after(last, 2).stream().map(row -> row.who).toList());
        assertEquals(List.of("Ben", "Ann"), newest);
        assertNull(verifyHistory.walk(null).wrong());
    }

    @Test
    void aChangedRowIsNamed() {
        change("update history set who = 'Eve' where place = " + (last - 1));
        try {
            VerifyHistory.Result result = verifyHistory.walk(null);
            assertEquals(last - 2, result.rows());
            assertTrue(result.wrong().startsWith("row " + (last - 1) + " was changed: Eve"), result.wrong());
        } finally {
            change("update history set who = 'Ann' where place = " + (last - 1));
        }
    }

    @Test
    void aRowTakenAwayIsMissed() {
        change("update history set place = -1 where place = " + (last - 1));
        try {
            assertEquals(
                    "row " + (last - 1) + " is gone", verifyHistory.walk(null).wrong());
        } finally {
            change("update history set place = " + (last - 1) + " where place = -1");
        }
    }

    @Test
    void aLastRowTakenAwayIsMissed() {
        change("update history set place = -1 where place = " + last);
        try {
            assertEquals(
                    "the rows after " + (last - 1) + " are gone",
                    verifyHistory.walk(null).wrong());
        } finally {
            change("update history set place = " + last + " where place = -1");
        }
    }

    @AfterEach
    void isWholeAgain() {
        assertNull(verifyHistory.walk(null).wrong());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(1, entities.createNativeQuery(sql).executeUpdate()));
    }
}
