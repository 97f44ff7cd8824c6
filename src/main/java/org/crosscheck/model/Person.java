package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Somebody who works with the workbench, known by name. */
@Entity
public class Person extends PanacheEntity {
    /** The longest name, in UTF-16 code units. */
    public static final int NAME_LENGTH = 100;

    /** As the person gave it first; unique. */
    public String name;

    public Instant createdAt;

    public static Optional<Person> withId(long id) {
        return findByIdOptional(id);
    }

    /** @param name exactly as it was first given; null finds nobody */
    public static Optional<Person> named(String name) {
        return name == null ? Optional.empty() : find("name", name).firstResultOptional();
    }

    /** Those who have one of these names. */
    public static List<Person> named(Collection<String> names) {
        return names.isEmpty() ? List.of() : list("name in ?1 order by name", names);
    }

    /** Everybody by name. */
    public static List<Person> byName() {
        return list("order by name");
    }
}
