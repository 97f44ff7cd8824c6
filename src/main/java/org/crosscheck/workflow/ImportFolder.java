package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.workflow.FolderReport.Failure;

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
        int imported = 0;
        List<Failure> failures = new ArrayList<>(files.refused());
        List<String> notices = new ArrayList<>();
        int done = 0;
        int unchanged = 0;
        for (Map.Entry<Path, About> file : files.articles().entrySet()) {
            String name = files.name(file.getKey());
            for (Received received : receiveFile.into(storyId, name, file.getKey(), file.getValue(), who)) {
                if (received.refused() != null) {
                    failures.add(new Failure(received.name(), received.refused().getMessage()));
                } else {
                    imported += received.imported().isNew() ? 1 : 0;
                    unchanged += received.imported().isNew() ? 0 : 1;
                    received.imported().notices().forEach(notice -> notices.add(received.name() + ": " + notice));
                }
            }
            progress.done(++done, files.articles().size(), file.getKey());
        }
        return new FolderReport(imported, unchanged, failures, notices);
    }
}
