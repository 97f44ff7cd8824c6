package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.intake.About;
import org.crosscheck.intake.ArticleList;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.workflow.FolderReport.Failure;

/**
 * Which files of a folder are articles.
 *
 * @param folder absolute
 * @param articles the files by path, with what {@code articles.csv} says of each
 * @param refused what it lists beyond the folder
 */
record FolderFiles(Path folder, Map<Path, About> articles, List<Failure> refused) {

    /**
     * The files of a folder that are likely to hold articles and the files that its {@code articles.csv} lists.
     *
     * @throws RefusedException when the folder or its list cannot be read
     */
    static FolderFiles of(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        FolderFiles files = new FolderFiles(folder, new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(file -> ArticleFile.isLikely(file.getFileName().toString()) && Files.isRegularFile(file))
                    .forEach(file -> files.articles.put(file, About.NOTHING));
        } catch (IOException e) {
            throw new RefusedException("The folder " + folder + " cannot be read.");
        }
        Path list = folder.resolve(ArticleList.FILE_NAME);
        if (Files.exists(list)) {
            listed(list).forEach(files::add);
        }
        return files;
    }

    /** How a file is called in the folder. */
    String name(Path file) {
        return folder.relativize(file).toString();
    }

    private static Map<String, About> listed(Path list) {
        try {
            return ArticleList.read(Files.readAllBytes(list));
        } catch (IOException e) {
            throw new RefusedException("The list " + list + " cannot be read.");
        } catch (UnreadableException e) {
            throw new RefusedException("The list " + list + " cannot be used: " + e.getMessage() + ".");
        }
    }

    private void add(String name, About about) {
        Path file = inside(name);
        if (file == null) {
            refused.add(new Failure(name, "it is no file of the folder"));
        } else {
            articles.put(file, about);
        }
    }

    /** The file of this name in the folder, or null when the name leads out of it. */
    private Path inside(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && !Files.isSymbolicLink(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
