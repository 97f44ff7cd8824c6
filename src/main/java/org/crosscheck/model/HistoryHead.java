package org.crosscheck.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The end of the chain that history's rows form: one row, which whoever adds to history locks. */
@Entity
public class HistoryHead extends PanacheEntityBase {
    /** The hash before the first row. */
    public static final String NOTHING = "0".repeat(64);

    private static final long ONLY = 1;

    @Id
    public long id;

    /** The {@link History#place} of the last row; 0 before the first. */
    public long place;

    /** The {@link History#hash} of the last row, or 64 zeros before the first. */
    public String hash;

    /** The head, nobody else's until the transaction ends. */
    public static HistoryHead locked() {
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The head as it stands. */
    public static HistoryHead current() {
        return findById(ONLY);
    }
}
