package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.crosscheck.report.Head;
import org.crosscheck.report.Verification;

/** Checks a report's file. Starts nothing. */
@Command(
        name = "verify-report",
        description = {
            "Check that the record in a report's file has the hash that the file shows.",
            "Whoever changes the record can change the hash as well: compare it with one that you know from elsewhere",
            "(--sha256), as from the page of the story's reports. In a web page the record is checked, not what the page",
            "shows of it; write the page anew from the record to compare (report --number)."
        },
        mixinStandardHelpOptions = true)
public final class VerifyReport implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a report in JSON or HTML")
    private Path file;

    @Option(names = "--sha256", paramLabel = "HASH", description = "the hash that the report must have")
    private String known;

    @Override
    public Integer call() {
        try {
            return told(Verification.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            System.err.println("verify-report: " + file + ": " + e.getMessage());
            return 1;
        }
    }

    private int told(Verification found) {
        Head head = found.report().report().head();
        System.out.println("report " + head.number() + " of “" + head.story().title() + "”, "
                + head.edition().word() + " edition, compiled " + head.compiledAt());
        System.out.println("SHA-256 of its record: " + found.computed());
        if (!found.isWhole()) {
            System.err.println("verify-report: the file shows another hash, " + found.shown() + ": it was changed");
            return 1;
        }
        if (known != null && !known.strip().equalsIgnoreCase(found.computed())) {
            System.err.println(
                    "verify-report: that is not the hash that you gave: it is another report, or a changed one");
            return 1;
        }
        return 0;
    }
}
