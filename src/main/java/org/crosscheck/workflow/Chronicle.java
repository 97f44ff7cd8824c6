package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.History;
import org.crosscheck.model.Story;

/** Writes history; called inside the transaction that makes it. */
@ApplicationScoped
class Chronicle {
    /** Who acts when no person does. */
    static final String PRODUCT = "crosscheck";

    private final Clock clock;

    Chronicle(Clock clock) {
        this.clock = clock;
    }

    void write(Story story, String who, String action, String subject, String before, String after) {
        History entry = new History();
        entry.story = story;
        entry.at = clock.instant();
        entry.who = who;
        entry.action = action;
        entry.subject = subject;
        entry.beforeState = before;
        entry.afterState = after;
        entry.persist();
    }
}
