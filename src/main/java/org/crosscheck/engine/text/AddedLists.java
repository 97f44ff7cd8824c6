package org.crosscheck.engine.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The word lists of a newsroom, looked through before they are used: who reads one that is wrong cannot say where it is. Not
 * looked at are files that are no lists by their names: hidden ones, editors' backups and README files.
 */
public final class AddedLists {
    private final Path folder;

    private AddedLists(Path folder) {
        this.folder = folder;
    }

    /** What keeps a folder's lists from being used, in words for the user: a sentence a file, sorted by file. */
    public static List<String> problems(Path folder) throws IOException {
        return Files.isDirectory(folder) ? new AddedLists(folder).problems() : List.of();
    }

    private List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : found.filter(this::isList).sorted().toList()) {
                problem(file).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private boolean isList(Path file) {
        String name = file.getFileName().toString();
        boolean isAside = name.startsWith("README") || name.endsWith("~") || name.endsWith(".bak");
        return !isAside && !isHidden(file) && Files.isRegularFile(file);
    }

    private boolean isHidden(Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private Optional<String> problem(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!ShippedLists.has(name)) {
            return Optional.of(file + ": Crosscheck ships no list of that name that it could add to; there are "
                    + String.join(", ", ShippedLists.near(parent(name))));
        }
        try {
            return problem(file, Files.readAllLines(file), ShippedLists.of(name).rows());
        } catch (CharacterCodingException e) {
            return Optional.of(file + ": it is not encoded in UTF-8; save it as UTF-8 in your editor");
        }
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static Optional<String> problem(Path file, List<String> lines, List<List<String>> shipped) {
        IntSummaryStatistics sizes = shipped.stream().mapToInt(Collection::size).summaryStatistics();
        for (int i = 0; i < lines.size(); i++) {
            String entry = WordList.entry(lines.get(i));
            int size = WordList.fields(entry).size();
            if (!entry.isEmpty() && !isLikeOneOf(sizes, size)) {
                return Optional.of(file + ", line " + (i + 1) + ": “" + entry + "” has " + fields(size)
                        + ", and the list’s entries have " + expected(sizes)
                        + ", parted by |; the comment at the top of the list that Crosscheck ships says what they are");
            }
        }
        return Optional.empty();
    }

    /** Where the shipped entries differ in length, a further one may be longer than them all: some end in any number of names. */
    private static boolean isLikeOneOf(IntSummaryStatistics shipped, int size) {
        return shipped.getMin() <= size && (size <= shipped.getMax() || shipped.getMin() < shipped.getMax());
    }

    private static String expected(IntSummaryStatistics shipped) {
        return shipped.getMin() == shipped.getMax()
                ? Integer.toString(shipped.getMin())
                : shipped.getMin() + " or more";
    }

    private static String fields(int size) {
        return size == 1 ? "1 field" : size + " fields";
    }
}
