package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes every article of a folder into a story; a file that cannot be taken does not keep the others out. */
@ApplicationScoped
public class ImportFolder {
    /** So many files are stored in one transaction. */
    private static final int AT_ONCE = 5;

    private final ReceiveFile receiveFile;

    ImportFolder(ReceiveFile receiveFile) {
        this.receiveFile = receiveFile;
    }

    /**
     * Imports the files of a folder, by name, and what its {@code articles.csv} lists.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when the folder or its list cannot be read
     */
    public FolderReport into(long storyId, Path folder, String who, FolderProgress progress) {
        FolderFiles files = FolderFiles.of(folder);
        Tally tally = new Tally(files);
        List<Path> names = List.copyOf(files.articles().keySet());
        try (ReadAhead ahead = new ReadAhead(receiveFile, files)) {
            for (int done = 0; done < names.size(); ) {
                List<Path> next = names.subList(done, Math.min(names.size(), done + AT_ONCE));
                List<ReadFile> read = new ArrayList<>();
                next.forEach(file -> read.addAll(ahead.next()));
                receiveFile.storeTogether(storyId, read, who).forEach(tally::took);
                for (Path file : next) {
                    progress.done(++done, names.size(), file);
                }
            }
        }
        return tally.report();
    }
}
