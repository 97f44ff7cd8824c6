package org.crosscheck.workflow;

import java.nio.file.Path;

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
        try (ReadAhead ahead = new ReadAhead(receiveFile, files)) {
            int done = 0;
            for (Path file : files.articles().keySet()) {
                ahead.next().forEach(read -> tally.took(receiveFile.store(storyId, read, who)));
                progress.done(++done, files.articles().size(), file);
            }
        }
        return tally.report();
    }
}
