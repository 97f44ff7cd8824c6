package org.crosscheck.workflow.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

/** One of the processes that share the jobs of a database. Thread-safe. */
final class Node {
    private static final int THREADS = 4;
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int ATTEMPTS = 3;

    private final Rows rows;
    private final Scheduler scheduler;

    /**
     * @param poll how long a job may wait that another node put down
     * @param heartbeat a node that misses four is dead, and another does its jobs
     */
    Node(DataSource database, Collection<? extends Job<?>> jobs, Clock clock, Duration poll, Duration heartbeat) {
        this.rows = new Rows(database);
        List<Task<?>> tasks = jobs.stream()
                .<Task<?>>map(job -> Work.of(job, rows, this::look))
                .toList();
        String name = UUID.randomUUID().toString();
        this.scheduler = Scheduler.create(database, tasks)
                .tableName(Rows.TABLE)
                .schedulerName(() -> name)
                .serializer(new JobData())
                .threads(THREADS)
                .pollingInterval(poll)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(ENDING)
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .build();
    }

    void start() {
        scheduler.start();
    }

    /** Returns when no job has its turn here any more, after 20 seconds at the latest. */
    void stop() {
        scheduler.stop();
    }

    /** Whether there can be no other. */
    boolean isAlone() {
        return rows.isOneProcess();
    }

    /** For a node that is the only one: what had its turn when it was killed need not wait until it is taken for dead. */
    void release() {
        rows.release();
    }

    /** Looks now for jobs that are due. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    <D extends Record> void begin(Kind<D> kind, String id, D data, Instant due) {
        TaskInstance<D> job = new TaskInstance<>(kind.name(), id, data);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (rows.askAgain(job) || rows.move(job, due) || scheduler.scheduleIfNotExists(job, due)) {
                return;
            }
        }
        throw new IllegalStateException("job " + job + " is begun and finished without end");
    }

    <D extends Record> void beginUnlessKnown(Kind<D> kind, String id, D data, Instant due) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(kind.name(), id, data), due);
    }

    boolean isKnown(Kind<?> kind, String id) {
        return scheduler
                .getScheduledExecution(new TaskInstance<>(kind.name(), id))
                .isPresent();
    }

    void cancel(Kind<?> kind, String id) {
        rows.cancel(new TaskInstance<>(kind.name(), id));
    }
}
