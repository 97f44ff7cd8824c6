package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.intake.About;
import org.crosscheck.intake.ArticleList;
import org.crosscheck.intake.UnreadableException;

/** Which files of a folder are articles. */
final class FolderFiles {
    private FolderFiles() {}

    /**
     * The .txt files of a folder and the files that its {@code articles.csv} lists, by path, with what that says of them.
     *
     * @throws RefusedException when the folder or its list cannot be read
     */
    static Map<Path, About> of(Path folder) {
        Map<Path, About> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(file -> file.getFileName().toString().endsWith(".txt") && Files.isRegularFile(file))
                    .forEach(file -> files.put(file, About.NOTHING));
        } catch (IOException e) {
            throw new RefusedException("The folder " + folder + " cannot be read.");
        }
        Path list = folder.resolve(ArticleList.FILE_NAME);
        if (Files.exists(list)) {
            listed(list).forEach((name, about) -> files.put(inside(folder, name), about));
        }
        return files;
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

    private static Path inside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder.normalize()) && !Files.isSymbolicLink(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw outside(name);
        }
        throw outside(name);
    }

    private static RefusedException outside(String name) {
        return new RefusedException("The list names \u201C" + name + "\u201D, which is no file of the folder.");
    }
}
