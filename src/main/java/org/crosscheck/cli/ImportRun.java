package org.crosscheck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.model.Story;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.FolderReport;
import org.crosscheck.workflow.ImportFolder;
import org.crosscheck.workflow.LaterWrites;
import org.crosscheck.workflow.RefusedException;

/** The import of a folder inside the started application. */
@Dependent
public class ImportRun implements QuarkusApplication {
    private final CreateStory createStory;
    private final ImportFolder importFolder;
    private final LaterWrites laterWrites;

    ImportRun(CreateStory createStory, ImportFolder importFolder, LaterWrites laterWrites) {
        this.createStory = createStory;
        this.importFolder = importFolder;
        this.laterWrites = laterWrites;
    }

    /**
     * Exit status 0 when every file is in the story now, else 1.
     *
     * @param arguments the folder and the story's title
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        String who = System.getProperty("user.name");
        try {
            long story = Story.titled(arguments[1].strip())
                    .map(open -> open.id)
                    .orElseGet(() -> createStory.titled(arguments[1], who));
            long begun = System.nanoTime();
            FolderReport report = laterWrites.during(
                    () -> importFolder.into(story, Path.of(arguments[0]), who, new PrintedProgress(System.out)));
            print(report, arguments[1], Duration.ofNanos(System.nanoTime() - begun));
            return report.failures().isEmpty() ? 0 : 1;
        } catch (RefusedException e) {
            System.err.println("import: " + e.getMessage());
            return 1;
        }
    }

    private static void print(FolderReport report, String story, Duration taken) {
        report.notices().forEach(System.out::println);
        report.failures().forEach(failure -> System.err.println("import: " + failure.file() + ": " + failure.reason()));
        System.out.println(report.imported() + " new in the story \u201C" + story + "\u201D, " + report.unchanged()
                + " there already, " + report.failures().size() + " not taken; "
                + String.format(Locale.ROOT, "%.1f seconds", taken.toMillis() / 1e3));
    }
}
