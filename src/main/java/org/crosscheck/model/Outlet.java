package org.crosscheck.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Who publishes: a newspaper, an agency, a site. Shared by all stories. */
@Entity
public class Outlet extends PanacheEntity {
    /** The longest name, in UTF-16 code units. */
    public static final int NAME_LENGTH = 200;

    /** As the newsroom writes it; unique. */
    public String name;

    /** Where its house is, as in the tz database ("Europe/Vienna"), or null when unknown. */
    public String timeZone;

    public static Optional<Outlet> withId(long id) {
        return findByIdOptional(id);
    }

    public static Optional<Outlet> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Those of these names that there are. */
    public static List<Outlet> named(Collection<String> names) {
        return list("name in ?1", names);
    }

    /** All outlets by name. */
    public static List<Outlet> byName() {
        return list("order by name");
    }
}
