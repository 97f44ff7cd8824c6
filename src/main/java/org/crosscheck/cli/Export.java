package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a whole story as one file, which {@link Import} reads. */
@Command(
        name = "export",
        description = {
            "Write a whole story as one JSON file, for another workbench: import STORY.json reads it there.",
            "It holds everything, verdicts that are not open yet and confidential notes too: it is no report."
        },
        mixinStandardHelpOptions = true)
public final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "STORY", description = "the title of an open story, or a story's number")
    private String story;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file, overwritten where it is")
    private Path out;

    @Override
    public Integer call() {
        return Quietly.run(
                ExportRun.class, "export", story, out.toAbsolutePath().toString());
    }
}
