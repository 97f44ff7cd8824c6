package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.Session;

import org.crosscheck.model.History;

/**
 * Keeps what a transaction adds to history until its end. The chain has one end, which is locked from its first new row to the
 * commit: so nobody waits for an import to be compared and grouped, only for its last writes.
 */
@ApplicationScoped
class HistoryEnd {
    private final Session session;
    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry transactions;

    HistoryEnd(Session session, TransactionManager manager, TransactionSynchronizationRegistry transactions) {
        this.session = session;
        this.manager = manager;
        this.transactions = transactions;
    }

    /** Adds a row when everything else of the running transaction is written. */
    void add(History row) {
        Rows rows = (Rows) transactions.getResource(HistoryEnd.class);
        if (rows == null) {
            rows = new Rows();
            transactions.putResource(HistoryEnd.class, rows);
            register(rows);
        }
        rows.waiting.add(row);
    }

    /** Not as an interposed one: those come later, among them the one that writes what the session holds. */
    private void register(Rows rows) {
        try {
            manager.getTransaction().registerSynchronization(rows);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("the transaction has ended", e);
        }
    }

    private final class Rows implements Synchronization {
        private final List<History> waiting = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            session.flush();
            for (History row : waiting) {
                HistoryChain.append(row);
                row.persist();
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
