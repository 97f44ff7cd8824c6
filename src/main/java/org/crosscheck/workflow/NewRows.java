package org.crosscheck.workflow;

import java.util.List;

import org.hibernate.Session;
import org.hibernate.StatelessSession;

import org.crosscheck.model.Claim;

/**
 * Inserts many rows at once, past the session, which would hold each of them against what it was at every query. Works
 * inside the caller's transaction; what the rows refer to is written before.
 */
final class NewRows {
    private NewRows() {}

    /** Each row has its id afterwards; the session does not know it. */
    static void insert(List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Session session = Claim.getEntityManager().unwrap(Session.class);
        session.flush();
        session.doWork(connection -> {
            try (StatelessSession inserting = session.getSessionFactory().openStatelessSession(connection)) {
                inserting.insertMultiple(rows);
            }
        });
    }
}
