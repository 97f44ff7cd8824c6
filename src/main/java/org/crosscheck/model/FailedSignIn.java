package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A wrong password. */
@Entity
public class FailedSignIn extends PanacheEntity {
    /** SHA-256 of the name in lower case: people type passwords into the wrong field. */
    public String nameHash;

    /** Where it came from. */
    public String address;

    public Instant at;

    /** When wrong passwords for a name came from an address since then, the last first. */
    public static List<Instant> since(Instant then, String nameHash, String address) {
        return moments("nameHash = ?2 and f.address = ?3", then, nameHash, address);
    }

    /** When wrong passwords for a name came since then, wherever from, the last first. */
    public static List<Instant> forName(Instant then, String nameHash) {
        return moments("nameHash = ?2", then, nameHash);
    }

    /** When wrong passwords came from an address since then, for whomever, the last first. */
    public static List<Instant> from(Instant then, String address) {
        return moments("address = ?2", then, address);
    }

    private static List<Instant> moments(String which, Instant then, Object... parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select f.at from FailedSignIn f where f.at > ?1 and f." + which + " order by f.at desc",
                        Instant.class)
                .setParameter(1, then);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 2, parameters[i]);
        }
        return query.setMaxResults(MOST).getResultList();
    }

    /** Nobody asks for more. */
    private static final int MOST = 200;
}
