package org.crosscheck.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;

import org.crosscheck.workflow.Change;

/** Tells open pages of what was committed, but for what only its author may know. Thread-safe. */
@ApplicationScoped
class Live {
    /** So that a connection that nobody holds any more is noticed. */
    private static final Duration PULSE = Duration.ofSeconds(25);

    private record Listener(long story, MultiEmitter<? super String> page) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
        if (change.storyId() != null && !change.isVeiled()) {
            String group = change.groupId() == null ? "" : change.groupId().toString();
            listeners.stream()
                    .filter(listener -> listener.story() == change.storyId())
                    .forEach(listener -> listener.page().emit(group));
        }
    }

    /** The ids of a story's groups about which something is committed from now on; empty for something of no one group. */
    Multi<String> changes(long story) {
        Multi<String> changes = Multi.createFrom().emitter(page -> {
            Listener listener = new Listener(story, page);
            listeners.add(listener);
            page.onTermination(() -> listeners.remove(listener));
        });
        Multi<String> pulse =
                Multi.createFrom().ticks().every(PULSE).onOverflow().drop().map(tick -> "pulse");
        return Multi.createBy().merging().streams(changes, pulse);
    }
}
