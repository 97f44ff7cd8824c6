package org.crosscheck.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.crosscheck.model.Session;

/** Who sent the request that is being answered. */
@RequestScoped
@Named("caller")
public class Caller {
    private Session session;
    private String formToken = "";

    void enter(Session session, String secret) {
        this.session = session;
        this.formToken = Forms.token(secret);
    }

    /** What the forms of this session carry, which no other site can know; empty when nobody is signed in. */
    public String getFormToken() {
        return formToken;
    }

    /** Whether a form that carries this was drawn for this session. */
    boolean drew(String sent) {
        return !formToken.isEmpty()
                && sent != null
                && MessageDigest.isEqual(
                        formToken.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** The session's id, or 0 when nobody is signed in. */
    public long sessionId() {
        return session == null ? 0 : session.id;
    }

    /** The person's id; null for whoever holds the machine, before anybody has an account. */
    public Long personId() {
        return session == null || session.person == null ? null : session.person.id;
    }

    /** The name of the person's account; null for whoever holds the machine. */
    public String name() {
        return session == null || session.person == null ? null : session.person.name;
    }
}
