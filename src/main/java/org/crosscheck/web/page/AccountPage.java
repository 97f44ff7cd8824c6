package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A person's account.
 *
 * @param account the account's name; null for whoever holds the machine
 * @param password whether the account has a password
 * @param connected whether it is that of somebody at the newsroom's own sign-in
 * @param owner whether the person says who takes part in the workbench
 * @param sessions where the person is signed in, the last used first
 */
public record AccountPage(
        Frame frame,
        String account,
        boolean password,
        boolean connected,
        boolean owner,
        List<Session> sessions,
        Typed typed)
        implements TemplateInstance {

    /**
     * A browser that is signed in.
     *
     * @param browser what it says that it is
     * @param here whether it is the one that asks
     */
    public record Session(long id, String browser, Instant since, Instant seen, Instant until, boolean here) {}
}
