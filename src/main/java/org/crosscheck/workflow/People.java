package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.crosscheck.model.Person;

/** Knows people by their names; who gives a name for the first time becomes one. */
@ApplicationScoped
public class People {
    private final Welcome welcome;

    People(Welcome welcome) {
        this.welcome = welcome;
    }

    /**
     * The person of this name.
     *
     * @throws RefusedException when the name is missing or too long
     */
    public Person named(String name) {
        String given = Field.required("name", name, Person.NAME_LENGTH).replaceAll("\\s+", " ");
        return Person.named(given).orElseGet(() -> Person.withId(Attempts.untilUnique(() -> welcome.named(given)))
                .orElseThrow());
    }

    /** The transaction of who is new, apart from any other, so that two first visits at once make one person. */
    @ApplicationScoped
    static class Welcome {
        private final Clock clock;

        Welcome(Clock clock) {
            this.clock = clock;
        }

        @Transactional(TxType.REQUIRES_NEW)
        long named(String name) {
            return Person.named(name).orElseGet(() -> create(name)).id;
        }

        private Person create(String name) {
            Person person = new Person();
            person.name = name;
            person.createdAt = clock.instant();
            person.persist();
            return person;
        }
    }
}
