package org.crosscheck.model;

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

    public static Optional<Outlet> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** All outlets by name. */
    public static List<Outlet> byName() {
        return list("order by name");
    }
}
