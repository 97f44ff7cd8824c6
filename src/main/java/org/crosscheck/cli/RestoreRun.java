package org.crosscheck.cli;

import java.nio.file.Path;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.backup.PutBack;

/** Puts a backup into the database of a server, inside the started application. */
@Dependent
public class RestoreRun implements QuarkusApplication {
    private final PutBack putBack;
    private final VerifyHistoryRun verifyHistory;

    RestoreRun(PutBack putBack, VerifyHistoryRun verifyHistory) {
        this.putBack = putBack;
        this.verifyHistory = verifyHistory;
    }

    /**
     * Exit status 0 when everything is there and history is whole, else 1.
     *
     * @param arguments the backup
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        try {
            putBack.from(Path.of(arguments[0]));
        } catch (RefusedException e) {
            System.err.println("restore: " + e.getMessage());
            return 1;
        }
        return verifyHistory.run("");
    }
}
