package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;

import org.crosscheck.model.DatabaseKind;

/** Makes H2 write to the disk what was committed, so that a power cut loses no decision; other databases do so anyway. */
@ApplicationScoped
class Checkpoint {
    private static final Logger LOG = Logger.getLogger(Checkpoint.class);

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final AtomicLong committed = new AtomicLong();
    private final Object disk = new Object();
    private long synced;

    Checkpoint(DataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Arranges it for the end of the running transaction. */
    void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    sync();
                }
            }
        });
    }

    /** Whoever waits while the disk is at work shares the next turn with all others who wait. */
    private void sync() {
        long mine = committed.incrementAndGet();
        synchronized (disk) {
            if (synced < mine) {
                long all = committed.get();
                write();
                synced = all;
            }
        }
    }

    private void write() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (DatabaseKind.of(connection) == DatabaseKind.H2) {
                statement.execute("CHECKPOINT SYNC");
            }
        } catch (SQLException e) {
            LOG.warn("The decision is committed, but the disk could not be told to keep it through a power cut", e);
        }
    }
}
