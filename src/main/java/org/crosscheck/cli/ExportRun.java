package org.crosscheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.workflow.ExportStory;

/** The export inside the started application. */
@Dependent
public class ExportRun implements QuarkusApplication {
    private final ExportStory exportStory;

    ExportRun(ExportStory exportStory) {
        this.exportStory = exportStory;
    }

    /**
     * Exit status 0 when the file is written, else 1.
     *
     * @param arguments the story's title or number, and the file
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Optional<Long> story = NamedStory.id(arguments[0]);
        if (story.isEmpty()) {
            System.err.println("export: " + NamedStory.unknown(arguments[0]));
            return 1;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            exportStory.write(story.get(), out);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("export: " + arguments[1] + " cannot be written: " + e.getMessage());
            return 1;
        }
    }
}
