package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.workflow.FolderReport.Failure;

/** Takes every article of a folder into a story; a file that cannot be taken does not keep the others out. */
@ApplicationScoped
public class ImportFolder {
    private final ImportArticle importArticle;

    ImportFolder(ImportArticle importArticle) {
        this.importArticle = importArticle;
    }

    /**
     * Imports the .txt files of a folder, by name, and what its {@code articles.csv} lists.
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
            try {
                Document document = TextFile.read(file.getKey()).knownAs(file.getValue());
                Imported result = importArticle.into(storyId, document, who);
                imported += result.isNew() ? 1 : 0;
                unchanged += result.isNew() ? 0 : 1;
                result.notices().forEach(notice -> notices.add(name + ": " + notice));
            } catch (UnreadableException | RefusedException e) {
                failures.add(new Failure(name, e.getMessage()));
            }
            progress.done(++done, files.articles().size(), file.getKey());
        }
        return new FolderReport(imported, unchanged, failures, notices);
    }
}
