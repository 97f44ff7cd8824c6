package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Somebody who works with the workbench, known by name; with an account when there is a way to sign in. */
@Entity
public class Person extends PanacheEntity {
    /** The longest name, in UTF-16 code units. */
    public static final int NAME_LENGTH = 100;

    private static final String ACCOUNT = "(password is not null or subject is not null)";
    private static final String NAMES = "select p.name from Person p order by p.name";

    /** As the person gave it first; unique. */
    public String name;

    public Instant createdAt;

    /** The password's hash with all that is needed to compare; null for somebody who has none. */
    public String password;

    /** Where the person signs in, the newsroom's own OpenID provider; null for nowhere but here. */
    public String issuer;

    /** Who the person is to that provider; with {@link #issuer} unique. */
    public String subject;

    /** What the person may do in every story; null when only memberships say. */
    @Enumerated(EnumType.STRING)
    public Role role;

    /** When the account was closed, or null. */
    public Instant disabledAt;

    /** Whether there is a way to sign in. */
    public boolean hasAccount() {
        return password != null || subject != null;
    }

    /** Whether the person may sign in. */
    public boolean isActive() {
        return hasAccount() && disabledAt == null;
    }

    public static Optional<Person> withId(long id) {
        return findByIdOptional(id);
    }

    /** @param name exactly as it was first given; null finds nobody */
    public static Optional<Person> named(String name) {
        return name == null ? Optional.empty() : find("name", name).firstResultOptional();
    }

    /** Who somebody is that an OpenID provider names. */
    public static Optional<Person> of(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** Those who have one of these names. */
    public static List<Person> named(Collection<String> names) {
        return names.isEmpty() ? List.of() : list("name in ?1 order by name", names);
    }

    /** Those with an account, open or closed, by name. */
    public static List<Person> withAccount() {
        return list(ACCOUNT + " order by name");
    }

    /** The owners of the workbench who may sign in, the first first. */
    public static List<Person> owners() {
        return list("role = ?1 and " + ACCOUNT + " and disabledAt is null order by id", Role.OWNER);
    }

    /** Everybody's name, in order. */
    public static List<String> names() {
        return getEntityManager().createQuery(NAMES, String.class).getResultList();
    }

    /** The first of {@link #names()}. */
    public static List<String> names(int most) {
        return getEntityManager()
                .createQuery(NAMES, String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody by name. */
    public static List<Person> byName() {
        return list("order by name");
    }
}
