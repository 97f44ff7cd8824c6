package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes every article of a folder into a story; a file that cannot be taken does not keep the others out. */
@ApplicationScoped
public class ImportFolder {
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
        int all = files.articles().size();
        int done = 0;
        try (ReadAhead ahead = new ReadAhead(receiveFile, files)) {
            for (Map<Path, List<ReadFile>> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
                List<ReadFile> read =
                        next.values().stream().flatMap(List::stream).toList();
                receiveFile.storeTogether(storyId, read, who).forEach(tally::took);
                for (Path file : next.keySet()) {
                    progress.done(++done, all, file);
                }
            }
        }
        return tally.report();
    }
}
