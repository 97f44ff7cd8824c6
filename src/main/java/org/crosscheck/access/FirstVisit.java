package org.crosscheck.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.model.Person;
import org.crosscheck.workflow.Sessions;

/** Trades the start token for a session. */
@ApplicationScoped
public class FirstVisit {
    private final StartToken token;
    private final Sessions sessions;

    FirstVisit(@ConfigProperty(name = "crosscheck.data") Path folder, Clock clock, Sessions sessions) {
        this.token = new StartToken(folder, clock);
        this.sessions = sessions;
    }

    /** A new token, while nobody is signed in; else none. */
    @ActivateRequestContext
    public Optional<String> tokenWhileNobodyIsSignedIn() throws IOException {
        return sessions.none() ? Optional.of(token.issue()) : Optional.empty();
    }

    /** Whether somebody owns the workbench by name and password. */
    @ActivateRequestContext
    public boolean hasOwner() {
        return !Person.owners().isEmpty();
    }

    /**
     * The secret of a new session, the first owner's when one has an account; empty when this is not the token.
     *
     * @param before the secret of the session that the browser had, which ends, or null
     * @param browser what the browser says that it is, or null
     */
    public Optional<String> enter(String given, String before, String browser) throws IOException {
        if (!token.redeem(given)) {
            return Optional.empty();
        }
        List<Person> owners = Person.owners();
        return Optional.of(sessions.replace(before, owners.isEmpty() ? null : owners.get(0).id, browser));
    }
}
