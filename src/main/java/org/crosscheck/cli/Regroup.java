package org.crosscheck.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares and groups all claims of a story anew, without serving pages. */
@Command(
        name = "regroup",
        description = {
            "Compare and group all claims of a story anew; what people decided holds.",
            "Ctrl-C stops it; the same command goes on where it was."
        },
        mixinStandardHelpOptions = true)
public final class Regroup implements Callable<Integer> {
    @Parameters(paramLabel = "STORY", description = "the title of the open story")
    private String story;

    @Override
    public Integer call() {
        return Quietly.run(RegroupRun.class, "regroup", story);
    }
}
