package org.crosscheck.workflow.jobs;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jboss.logging.Logger;

/** The jobs of one kind as the library knows them: when they have their next turn, after one that went well and one that failed. */
final class Work<D extends Record> {
    private static final Logger LOG = Logger.getLogger(Work.class);

    private final Job<D> job;
    private final Rows rows;
    private final Runnable look;

    private Work(Job<D> job, Rows rows, Runnable look) {
        this.job = job;
        this.rows = rows;
        this.look = look;
    }

    /** @param look called when one is due again at once */
    static <D extends Record> Task<D> of(Job<D> job, Rows rows, Runnable look) {
        Work<D> work = new Work<>(job, rows, look);
        return Tasks.custom(job.kind().name(), job.kind().data())
                .onFailure(work::failed)
                .onDeadExecutionRevive()
                .execute(work::run);
    }

    private CompletionHandler<D> run(TaskInstance<D> instance, ExecutionContext context) {
        Next next = InRequest.call(() -> job.run(instance.getData(), context.getSchedulerState()::isShuttingDown));
        return (done, operations) -> {
            if (next.isNone()) {
                finish(done, operations);
            } else {
                move(done, operations, next.at());
            }
        };
    }

    private void finish(ExecutionComplete done, ExecutionOperations<D> operations) {
        if (!rows.finish(done.getExecution())) {
            move(done, operations, done.getTimeDone());
            look.run();
        }
    }

    private void move(ExecutionComplete done, ExecutionOperations<D> operations, Instant due) {
        operations.reschedule(done, due);
        if (rows.takeAgain(done.getExecution())) {
            rows.move(done.getExecution(), done.getTimeDone());
            look.run();
        }
    }

    private void failed(ExecutionComplete done, ExecutionOperations<D> operations) {
        int failures = done.getExecution().consecutiveFailures + 1;
        String name =
                done.getExecution().getTaskName() + " " + done.getExecution().getId();
        LOG.error(
                "Background job " + name + " has failed, attempt " + failures,
                done.getCause().orElse(null));
        if (failures < Job.MOST_FAILURES) {
            operations.reschedule(done, done.getTimeDone().plusSeconds(1L << 2 * (failures - 1)));
        } else {
            giveUp(done);
            finish(done, operations);
        }
    }

    @SuppressWarnings("unchecked")
    private void giveUp(ExecutionComplete done) {
        D data = (D) done.getExecution().taskInstance.getData();
        try {
            InRequest.call(() -> {
                job.giveUp(data);
                return Next.NONE;
            });
        } catch (RuntimeException e) {
            LOG.error("That it was given up could not be stored", e);
        }
    }
}
