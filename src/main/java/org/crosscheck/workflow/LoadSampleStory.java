package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.model.Story;

/** Puts the sample story that is packed into the product into an empty database, so that a first visitor sees work. */
@ApplicationScoped
public class LoadSampleStory {
    /** The sample story's title. */
    public static final String TITLE = "Sample story: the war in Ukraine";

    private static final String FOLDER = "seeds";

    private final CreateStory createStory;
    private final ImportFolder importFolder;
    private final boolean wanted;

    LoadSampleStory(
            CreateStory createStory,
            ImportFolder importFolder,
            @ConfigProperty(name = "crosscheck.sample-story") boolean wanted) {
        this.createStory = createStory;
        this.importFolder = importFolder;
        this.wanted = wanted;
    }

    void atStart(@Observes StartupEvent started) {
        if (wanted && Story.none()) {
            load();
        }
    }

    /**
     * Makes the sample story, whatever stories there are, and gives its id.
     *
     * @throws IllegalStateException when the product was packed without it, or with a file that is no article
     */
    public long load() {
        long story = createStory.titled(TITLE, Chronicle.PRODUCT);
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> load(story, folder));
        } catch (IOException e) {
            throw new IllegalStateException("the sample story cannot be read", e);
        }
        return story;
    }

    private void load(long story, Path folder) {
        FolderReport report = importFolder.into(story, folder, Chronicle.PRODUCT, FolderProgress.SILENT);
        if (report.imported() == 0 || !report.failures().isEmpty()) {
            throw new IllegalStateException("the sample story is not whole: " + report);
        }
    }
}
