package org.crosscheck.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes folders of plain articles of 6 KB as the import takes them, from a {@link GrowingStory}. From the command line:
 * {@code GrowingFolder overlapping|copied FOLDER ARTICLES}.
 */
public final class GrowingFolder {
    private static final int OUTLETS_A_COPY = 25;

    private GrowingFolder() {}

    /** @param arguments which of the two, the folder, how many articles */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int articles = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("copied")) {
            copied(folder, articles);
        } else {
            overlapping(folder, articles);
        }
    }

    /** Articles of their own, each of whose events a few others tell, too. */
    public static void overlapping(Path folder, int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            write(folder, i, GrowingStory.article(i).text());
        }
    }

    /** Agency copy: each text is carried by many outlets, every one of which adds a line or leaves the end out. */
    public static void copied(Path folder, int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            String text = GrowingStory.article(i / OUTLETS_A_COPY).text();
            int outlet = i % OUTLETS_A_COPY;
            String copy = text.replaceFirst("Outlet: .*", "Outlet: Paper " + outlet);
            boolean isCut = outlet % 3 == 1;
            write(folder, i, isCut ? copy.substring(0, copy.lastIndexOf("\n\n")) : copy + "\n\n" + line(outlet));
        }
    }

    private static String line(int outlet) {
        return "The newsroom of Paper " + outlet + " can be reached by its readers.";
    }

    private static void write(Path folder, int number, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("%05d.txt".formatted(number)), text);
    }
}
