package org.crosscheck.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.crosscheck.model.AccessToken;
import org.crosscheck.model.Membership;
import org.crosscheck.model.Permit;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.model.Session;

/** Who sent the request that is being answered. */
@RequestScoped
@Named("caller")
public class Caller {
    private final Map<Long, Optional<Role>> roles = new HashMap<>();
    private Session session;
    private AccessToken token;
    private String formToken = "";

    void enter(Session session, String secret) {
        this.session = session;
        this.formToken = Forms.token(secret);
    }

    void enter(AccessToken given) {
        this.token = given;
    }

    /** What the history says of a script: its own name and that of the person who allowed it; null for a browser. */
    public String script() {
        if (token == null) {
            return null;
        }
        String said = token.name + " (" + (name() == null ? token.createdBy : name()) + ")";
        return said.substring(0, Math.min(said.length(), Person.NAME_LENGTH));
    }

    /** Whether a script's token allows this. */
    boolean isPermitted(Permit permit) {
        return token != null && token.permit.covers(permit);
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
        return person() == null ? null : person().id;
    }

    /** The name of the person's account; null for whoever holds the machine. */
    public String name() {
        return person() == null ? null : person().name;
    }

    /** Whether the person can change a password. */
    public boolean hasPassword() {
        return person() != null && person().password != null;
    }

    /** Whether the person may sign in at the newsroom. */
    public boolean isConnected() {
        return person() != null && person().subject != null;
    }

    private Person person() {
        if (token != null) {
            return token.person;
        }
        return session == null ? null : session.person;
    }

    private boolean isIn() {
        return session != null || token != null;
    }

    /** What the caller may do in every story; empty when only memberships say. Who holds the machine owns it. */
    public Optional<Role> role() {
        if (!isIn()) {
            return Optional.empty();
        }
        return person() == null ? Optional.of(Role.OWNER) : Optional.ofNullable(person().role);
    }

    /** What the caller may do in a story; empty for nothing. */
    public Optional<Role> roleIn(long story) {
        return roles.computeIfAbsent(story, this::ask);
    }

    private Optional<Role> ask(long story) {
        if (token != null && token.story != null && token.story.id != story) {
            return Optional.empty();
        }
        Optional<Role> everywhere = role();
        if (!isIn() || everywhere.filter(Role.OWNER::equals).isPresent()) {
            return everywhere;
        }
        Optional<Role> here = Membership.of(story, person().id).map(membership -> membership.role);
        return here.filter(role -> everywhere.isEmpty() || role.covers(everywhere.get()))
                .or(() -> everywhere);
    }

    /** Whether the caller may say who takes part in a story. */
    public boolean owns(long story) {
        return roleIn(story).filter(Role.OWNER::equals).isPresent();
    }

    /** For style sheets: which forms of a story's page the caller cannot send; empty where all can be sent. */
    public String limitsIn(long story) {
        return roleIn(story)
                .filter(role -> !role.covers(Role.EDITOR))
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The same for a page of no story. */
    public String limits() {
        return role().filter(role -> role.covers(Role.EDITOR)).isPresent() ? "" : "guest";
    }

    /** Whether the caller may know of a story; one query for all that are asked for. */
    public Predicate<Long> mayKnow() {
        if (role().isPresent()) {
            return story -> true;
        }
        List<Long> stories = person() == null ? List.of() : Membership.storiesOf(person().id);
        return stories::contains;
    }

    /** Which stories the caller may bring articles into; one query for all that are asked for. */
    public Predicate<Long> mayEdit() {
        if (role().filter(role -> role.covers(Role.EDITOR)).isPresent()) {
            return story -> true;
        }
        List<Long> stories = person() == null ? List.of() : Membership.editedBy(person().id);
        return stories::contains;
    }
}
