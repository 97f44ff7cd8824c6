package org.crosscheck.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import org.jboss.logging.Logger;

import org.crosscheck.model.News;

/**
 * Tells open pages of what was committed, on whatever node, but for what only its author may know. While pages are open, the end
 * of history is read once a second, for all of them. Thread-safe.
 */
@ApplicationScoped
class Live {
    private static final Logger LOG = Logger.getLogger(Live.class);
    private static final long PERIOD = 1_000;

    /** So that a connection that nobody holds any more is noticed. */
    private static final Duration PULSE = Duration.ofSeconds(25);

    private record Listener(long story, MultiEmitter<? super String> page) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final NewsReader reader;
    private ScheduledFuture<?> watch;
    private volatile long told;

    Live(NewsReader reader) {
        this.reader = reader;
    }

    void watch(@Observes StartupEvent start) {
        watch = Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(this::look, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        watch.cancel(false);
    }

    private void look() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            for (News news : reader.after(told)) {
                tell(news);
                told = news.place();
            }
        } catch (RuntimeException e) {
            LOG.warn("open pages hear of nothing new until the database answers: " + e.getMessage());
        }
    }

    private void tell(News news) {
        if (news.storyId() != null && !news.isVeiled()) {
            String group = news.groupId() == null ? "" : news.groupId().toString();
            listeners.stream()
                    .filter(listener -> listener.story() == news.storyId())
                    .forEach(listener -> listener.page().emit(group));
        }
    }

    /** The ids of a story's groups about which something is committed from now on; empty for something of no one group. */
    Multi<String> changes(long story) {
        if (listeners.isEmpty()) {
            told = reader.end();
        }
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
