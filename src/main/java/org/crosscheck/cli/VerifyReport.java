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
import org.crosscheck.report.files.Writers;

/** Checks a report's file. Starts nothing. */
@Command(
        name = "verify-report",
        description = {
            "Check a report's file in HTML, PDF, DOCX, XLSX or JSON: that the record in it has the hash that the file shows,",
            "and that nothing else in the file was changed since it was written. Says what it checked.",
            "Whoever changes a file on purpose can change its hashes as well: compare the record's with one that you know",
            "from elsewhere (--sha256), as from the page of the story's reports."
        },
        mixinStandardHelpOptions = true)
public final class VerifyReport implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a report in HTML, PDF, DOCX, XLSX or JSON")
    private Path file;

    @Option(names = "--sha256", paramLabel = "HASH", description = "the hash that the report must have")
    private String known;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            return wrong("there is no such file");
        }
        try {
            return told(Verification.of(Files.readAllBytes(file), Writers.carriers()));
        } catch (IOException e) {
            System.err.println("verify-report: " + file + ": " + e.getMessage());
            return 1;
        }
    }

    private int told(Verification found) {
        Head head = head(found);
        System.out.println("report " + head.number() + " of “" + head.story().title() + "”, "
                + head.edition().word() + " edition, compiled " + head.compiledAt());
        System.out.println("SHA-256 of its record: " + found.computed());
        if (!found.isWhole()) {
            return wrong("the file shows another hash, " + found.shown() + ": its record was changed");
        }
        System.out.println("checked: the record has the hash that the file shows");
        if (!found.isUntouched()) {
            return wrong("what the file shows was changed since it was written; its record was not:"
                    + " write the report anew to compare (report --number "
                    + head(found).number() + ")");
        }
        System.out.println("checked: nothing else in the file was changed since it was written");
        if (known == null) {
            System.out.println(
                    "not checked: who made the file, which only a hash known from elsewhere tells (--sha256)");
        } else if (!known.strip().equalsIgnoreCase(found.computed())) {
            return wrong("that is not the hash that you gave: it is another report, or a changed one");
        } else {
            System.out.println("checked: it is the hash that you gave");
        }
        return 0;
    }

    private static Head head(Verification found) {
        return found.report().report().head();
    }

    private int wrong(String what) {
        System.err.println("verify-report: " + file + ": " + what);
        return 1;
    }
}
