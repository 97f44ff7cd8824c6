package org.crosscheck.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.History;
import org.crosscheck.model.Story;

/** Writes history; called inside the transaction that makes it, at whose end the rows are added. */
@ApplicationScoped
class Chronicle {
    /** Who acts when no person does. */
    static final String PRODUCT = "crosscheck";

    private final Clock clock;
    private final HistoryEnd history;

    Chronicle(Clock clock, HistoryEnd history) {
        this.clock = clock;
        this.history = history;
    }

    void write(Story story, String who, String action, String subject, String before, String after) {
        write(story, who, Act.of(action, subject, before, after));
    }

    void write(Story story, String who, Act act) {
        History entry = new History();
        entry.story = story;
        entry.at = clock.instant();
        entry.who = who;
        entry.action = act.action();
        entry.subject = act.subject();
        entry.beforeState = act.before();
        entry.afterState = act.after();
        entry.group = act.group();
        entry.review = act.review();
        entry.decision = act.decision();
        entry.undo = act.undo() == null ? null : Json.write(act.undo());
        entry.undoes = act.undoes();
        history.add(entry);
    }
}
