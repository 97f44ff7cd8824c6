package org.crosscheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.language.Language;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.CompileReport;
import org.crosscheck.workflow.FrozenReports;
import org.crosscheck.workflow.UnknownException;

/** Compiling and writing a report inside the started application. */
@Dependent
public class ReportRun implements QuarkusApplication {
    private final CompileReport compileReport;
    private final FrozenReports frozenReports;

    ReportRun(CompileReport compileReport, FrozenReports frozenReports) {
        this.compileReport = compileReport;
        this.frozenReports = frozenReports;
    }

    /**
     * Exit status 0 when the file is written, else 1.
     *
     * @param arguments the story's title or number, the format's ending, the edition's name, the number of an earlier report
     *     or 0, the language's tag, the file
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Optional<Long> story = NamedStory.id(arguments[0]);
        if (story.isEmpty()) {
            System.err.println("report: " + NamedStory.unknown(arguments[0]));
            return 1;
        }
        try {
            int number = Integer.parseInt(arguments[3]);
            int written = number > 0 ? number : compileReport.now(story.get(), System.getProperty("user.name"));
            FrozenReport frozen = frozenReports.of(story.get(), written, Edition.valueOf(arguments[2]));
            write(frozen, arguments[1], Language.accepted(arguments[4]), Path.of(arguments[5]));
            System.out.println("report " + written + " of “"
                    + frozen.report().head().story().title() + "”, SHA-256 " + frozen.sha256());
            return 0;
        } catch (UnknownException e) {
            System.err.println("report: this story has no report " + arguments[3]);
        } catch (IOException e) {
            System.err.println("report: " + arguments[5] + " cannot be written: " + e.getMessage());
        }
        return 1;
    }

    private static void write(FrozenReport frozen, String ending, Language language, Path file) throws IOException {
        ReportWriter writer = Format.of(ending).flatMap(Writers::of).orElseThrow();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(frozen, language, out);
        }
    }
}
