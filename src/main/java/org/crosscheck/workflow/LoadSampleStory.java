package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.crosscheck.model.Story;
import org.crosscheck.workflow.jobs.Job;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Kind;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/**
 * Puts the sample story that is packed into the product into an empty database, so that a first visitor sees work. Its articles
 * are read in the background: nobody waits for them at the first start.
 */
@ApplicationScoped
public class LoadSampleStory implements Job<LoadSampleStory.Articles> {
    /** The sample story's title. */
    public static final String TITLE = "Sample story: the war in Ukraine";

    private static final Kind<Articles> KIND = new Kind<>("sample story", Articles.class);
    private static final Logger LOG = Logger.getLogger(LoadSampleStory.class);
    private static final String FOLDER = "seeds";

    private final CreateStory createStory;
    private final ImportFolder importFolder;
    private final Jobs jobs;
    private final boolean wanted;

    LoadSampleStory(
            CreateStory createStory,
            ImportFolder importFolder,
            Jobs jobs,
            @ConfigProperty(name = "crosscheck.sample-story") boolean wanted) {
        this.createStory = createStory;
        this.importFolder = importFolder;
        this.jobs = jobs;
        this.wanted = wanted;
    }

    /** Of the story with this id. */
    record Articles(long story) {}

    @Transactional
    void atStart(@Observes StartupEvent started) {
        if (wanted && Story.none()) {
            begin();
        }
    }

    /** Makes the sample story and gives its id; its articles come in the background. */
    @Transactional
    long begin() {
        long story = createStory.titled(TITLE, Chronicle.PRODUCT);
        jobs.begin(KIND, Long.toString(story), new Articles(story));
        return story;
    }

    /** Whether a story is the sample story and its articles are still to come. */
    public boolean isUnderWay(long storyId) {
        return jobs.isKnown(KIND, Long.toString(storyId));
    }

    @Override
    public Kind<Articles> kind() {
        return KIND;
    }

    @Override
    public Next run(Articles of, Turn turn) {
        fill(of.story());
        return Next.NONE;
    }

    @Override
    public void giveUp(Articles of) {
        LOG.error("The sample story has not all of its articles");
    }

    /**
     * Makes the sample story, whatever stories there are, and gives its id.
     *
     * @throws IllegalStateException when the product was packed without it, or with a file that is no article
     */
    public long load() {
        long story = createStory.titled(TITLE, Chronicle.PRODUCT);
        fill(story);
        return story;
    }

    /** Articles that are there already stay. */
    private void fill(long story) {
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> fill(story, folder));
        } catch (IOException e) {
            throw new IllegalStateException("the sample story cannot be read", e);
        }
    }

    private void fill(long story, Path folder) {
        FolderReport report = importFolder.into(story, folder, Chronicle.PRODUCT, FolderProgress.SILENT);
        if (report.imported() + report.unchanged() == 0 || !report.failures().isEmpty()) {
            throw new IllegalStateException("the sample story is not whole: " + report);
        }
    }
}
