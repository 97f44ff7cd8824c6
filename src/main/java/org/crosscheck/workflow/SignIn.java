package org.crosscheck.workflow;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Person;

/** Signs people in by name and password. */
@ApplicationScoped
public class SignIn {
    private final Throttle throttle;
    private final Sessions sessions;

    SignIn(Throttle throttle, Sessions sessions) {
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /**
     * The secret of a new session; empty when the name or the password is wrong, or the account is closed: which, is not told.
     *
     * @param address where the request comes from
     * @param before the secret of the session that the browser had, which ends, or null
     * @param browser what the browser says that it is, or null
     * @throws ThrottledException after too many wrong passwords
     * @throws RefusedException when the password is longer than any can be
     */
    public Optional<String> enter(String name, String password, String address, String before, String browser) {
        throttle.check(name, address);
        Optional<Person> known = Person.named(name).filter(Person::isActive);
        if (!Password.fits(password, known.map(person -> person.password).orElse(null))) {
            throttle.count(name, address);
            return Optional.empty();
        }
        return Optional.of(sessions.replace(before, known.orElseThrow().id, browser));
    }
}
