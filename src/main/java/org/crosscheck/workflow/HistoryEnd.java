package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

import org.crosscheck.model.History;
import org.crosscheck.model.HistoryHead;

/**
 * Keeps what a transaction adds to history until its end. The chain has one end, which is locked from its first new row to the
 * commit: so nobody waits for an import to be compared and grouped, only for its last writes.
 */
@ApplicationScoped
class HistoryEnd {
    private final Session session;
    private final TransactionSynchronizationRegistry transactions;

    HistoryEnd(Session session, TransactionSynchronizationRegistry transactions) {
        this.session = session;
        this.transactions = transactions;
    }

    /** Adds a row when everything else of the running transaction is written. */
    void add(History row) {
        Waiting waiting = (Waiting) transactions.getResource(HistoryEnd.class);
        if (waiting == null) {
            waiting = new Waiting();
            transactions.putResource(HistoryEnd.class, waiting);
            SessionImplementor current = session.unwrap(SessionImplementor.class);
            current.getActionQueue().registerCallback((BeforeCompletionCallback) waiting::append);
        }
        waiting.rows.add(row);
    }

    private static final class Waiting {
        private final List<History> rows = new ArrayList<>();

        /** The session has flushed what it held before. */
        void append(SharedSessionContractImplementor current) {
            HistoryHead head = HistoryHead.locked();
            for (History row : rows) {
                HistoryChain.append(head, row);
                row.persist();
            }
            current.flush();
        }
    }
}
