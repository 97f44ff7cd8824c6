package org.crosscheck.cli;

import java.nio.file.Path;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.workflow.backup.BackUp;

/** The backup inside the started application, when no workbench runs. */
@Dependent
public class BackupRun implements QuarkusApplication {
    private final BackUp backUp;

    BackupRun(BackUp backUp) {
        this.backUp = backUp;
    }

    /** @param arguments the file */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Path file = Path.of(arguments[0]);
        Backup.said(file, backUp.into(file));
        return 0;
    }
}
