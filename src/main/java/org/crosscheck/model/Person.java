package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Somebody who works with the workbench, known by name. */
@Entity
public class Person extends PanacheEntity {
    /** The longest name, in UTF-16 code units. */
    public static final int NAME_LENGTH = 100;

    /** As the person gave it first; unique. */
    public String name;

    public Instant createdAt;

    /** The password's hash with all that is needed to compare; null for somebody who is known by name and has no account. */
    public String password;

    /** What the person may do in every story; null when only memberships say. */
    @Enumerated(EnumType.STRING)
    public Role role;

    /** When the account was closed, or null. */
    public Instant disabledAt;

    /** Whether the person may sign in. */
    public boolean isActive() {
        return password != null && disabledAt == null;
    }

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

    /** Those with an account, open or closed, by name. */
    public static List<Person> withAccount() {
        return list("password is not null order by name");
    }

    /** The owners of the workbench who may sign in, the first first. */
    public static List<Person> owners() {
        return list("role = ?1 and password is not null and disabledAt is null order by id", Role.OWNER);
    }

    /** Everybody's name, in order. */
    public static List<String> names() {
        return getEntityManager()
                .createQuery("select p.name from Person p order by p.name", String.class)
                .getResultList();
    }

    /** Everybody by name. */
    public static List<Person> byName() {
        return list("order by name");
    }
}
