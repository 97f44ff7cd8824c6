package org.crosscheck.cli;

import java.nio.file.Path;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.workflow.ImportStory;
import org.crosscheck.workflow.RefusedException;

/** The import of an exported story inside the started application. */
@Dependent
public class ImportStoryRun implements QuarkusApplication {
    private final ImportStory importStory;

    ImportStoryRun(ImportStory importStory) {
        this.importStory = importStory;
    }

    /**
     * Exit status 0 when the story is there now, else 1.
     *
     * @param arguments the file
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        try {
            long story = importStory.read(Path.of(arguments[0]), System.getProperty("user.name"));
            System.out.println("story " + story + " was read");
            return 0;
        } catch (RefusedException e) {
            System.err.println("import: " + e.getMessage());
            return 1;
        }
    }
}
