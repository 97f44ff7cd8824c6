package org.crosscheck.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that nobody changed history behind the workbench's back. */
@Command(
        name = "verify-history",
        description = {
            "Check that no row of history was changed, added or taken away since it was written.",
            "Prints the hash of the last row; keep it elsewhere: whoever holds the database can make the whole",
            "chain anew, but not so that a hash printed before still fits (--head)."
        },
        mixinStandardHelpOptions = true)
public final class VerifyHistory implements Callable<Integer> {
    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "a hash printed earlier: nothing up to its row may have changed since")
    private String head;

    @Override
    public Integer call() {
        return Quietly.run(VerifyHistoryRun.class, "verify-history", head == null ? "" : head);
    }
}
