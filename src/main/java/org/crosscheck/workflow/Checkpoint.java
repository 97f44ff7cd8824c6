package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

import org.jboss.logging.Logger;

import org.crosscheck.model.DatabaseKind;

/** Makes H2 write to the disk what was committed, so that a power cut loses no decision; other databases do so anyway. */
@ApplicationScoped
class Checkpoint {
    private static final Logger LOG = Logger.getLogger(Checkpoint.class);

    private final DataSource database;
    private final TransactionManager transactions;
    private final AtomicLong committed = new AtomicLong();
    private final Object disk = new Object();
    private long synced;

    Checkpoint(DataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Arranges it for after the running transaction, when it has let go of everything that others wait for. */
    void afterCommit() {
        try {
            transactions.getTransaction().registerSynchronization(new Afterwards(this::sync));
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sync(int status) {
        if (status == Status.STATUS_COMMITTED) {
            sync();
        }
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
