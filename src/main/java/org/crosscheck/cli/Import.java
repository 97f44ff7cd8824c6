package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.text.Text;

/** Reads a folder of articles into a story, without serving pages. */
@Command(
        name = "import",
        description = {
            "Read a folder of articles (text, web pages, Word, PDF, RTF, OpenDocument, mail, .zip) into a story.",
            "JSON files (ninjs, NewsArticle) are read where articles.csv lists them; README files never.",
            "Outlet, title and date come from articles.csv (file, outlet, title, published) or each file's first lines.",
            "A file that export wrote (STORY.json) becomes a story of its own, with all that was decided."
        },
        mixinStandardHelpOptions = true)
public final class Import implements Callable<Integer> {
    private static final int MANY_FILES = 5_000;
    private static final String ANY_TEXT = "“It is,” said Ann Lee on Monday of the 3 per cent.";

    @Parameters(paramLabel = "DIR", description = "the folder, or a story's file")
    private Path folder;

    @Option(
            names = "--story",
            paramLabel = "TITLE",
            description = "the open story to read into, made when there is none; the folder's name when not given")
    private String story;

    @Override
    public Integer call() {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(absolute)) {
            return Quietly.run(ImportStoryRun.class, "import", absolute.toString());
        }
        if (!Files.isDirectory(absolute)) {
            System.err.println("import: " + folder + " is neither a folder nor a story's file");
            return 1;
        }
        if (isShort(absolute)) {
            ShortRun.begin();
        }
        readLists();
        String title = story == null ? String.valueOf(absolute.getFileName()) : story;
        return Quietly.run(ImportRun.class, "import", absolute.toString(), title);
    }

    /**
     * The engine reads its word lists, the newsroom's too, with its first text: here while the application starts. One that
     * cannot be read fails the first article, too, and is told of there.
     */
    private static void readLists() {
        Thread reader = new Thread(() -> new Engine().extract(Text.of(ANY_TEXT), null), "word lists");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, failure) -> {});
        reader.start();
    }

    /** A folder that cannot be looked into is refused by the import, in words. */
    private static boolean isShort(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MANY_FILES).count() < MANY_FILES;
        } catch (IOException e) {
            return true;
        }
    }
}
