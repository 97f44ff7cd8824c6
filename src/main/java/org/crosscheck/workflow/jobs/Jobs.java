package org.crosscheck.workflow.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts down what is to be done in the background. Everything stored here is stored in the caller's transaction, where there is
 * one. Jobs have their turns while pages are served; a command that serves none only puts them down. Thread-safe.
 */
@ApplicationScoped
public class Jobs {
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Node node;
    private final Clock clock;
    private final Event<Begun> begun;

    Jobs(DataSource database, @All List<Job<?>> jobs, Clock clock, Event<Begun> begun) {
        this.node = new Node(database, jobs, clock, POLL, HEARTBEAT);
        this.clock = clock;
        this.begun = begun;
    }

    /** Something may be due. */
    record Begun() {}

    /**
     * A job gets its turn at once, or as soon as the caller's transaction is committed; one that has its turn now gets
     * another.
     *
     * @param id what tells it from others of its kind; at most 100 characters. The caller's transaction must keep others
     *     from beginning the same one at the same time
     * @param data kept where there is no such job yet
     */
    public <D extends Record> void begin(Kind<D> kind, String id, D data) {
        begin(kind, id, data, clock.instant());
    }

    /** The same, not before a time. */
    public <D extends Record> void begin(Kind<D> kind, String id, D data, Instant due) {
        node.begin(kind, id, data, due);
        begun.fire(new Begun());
    }

    /** The same at once, unless there is such a job. */
    public <D extends Record> void beginUnlessKnown(Kind<D> kind, String id, D data) {
        node.beginUnlessKnown(kind, id, data, clock.instant());
        begun.fire(new Begun());
    }

    /** Whether such a job waits for a turn or has it now, on whatever node. */
    public boolean isKnown(Kind<?> kind, String id) {
        return node.isKnown(kind, id);
    }

    /** The job gets no further turn; the one that it has now comes to its end, and may ask for another. */
    public void cancel(Kind<?> kind, String id) {
        node.cancel(kind, id);
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        node.look();
    }

    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        if (serving) {
            if (node.isAlone()) {
                node.release();
            }
            node.start();
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        node.stop();
    }
}
