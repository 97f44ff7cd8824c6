package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.model.Article;
import org.crosscheck.workflow.FolderReport.Failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ImportFolderTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportFolder importFolder;

    @Inject
    SessionFactory sessions;

    @TempDir
    Path folder;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The bridge", "Ann");
    }

    @Test
    void goodFilesGoInAndBadOnesAreNamed() throws IOException {
        write("a.txt", "Outlet: Courier\nTitle: Bridge closed\n\nThe bridge is closed.");
        write("b.txt", "");
        write("c.txt", "Outlet: Gazette\n\nShips wait.");
        Files.write(folder.resolve("d.txt"), new byte[] {1, 2, 3, 4, (byte) 0xFE, 5, 6});
        write("README.md", "no article");
        write("gold.json", "{}");

        FolderReport report = take();

        assertEquals(2, report.imported());
        assertEquals(
                List.of("b.txt", "d.txt"),
                report.failures().stream().map(Failure::file).toList());
        assertTrue(report.failures().get(0).reason().contains("no words"));
        assertEquals(2, Article.ofStory(story).size());
    }

    @Test
    void whilePeopleWorkOnTheStoryEachArticleIsStoredByItself() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            write(name + ".txt", "Outlet: Courier\n\nThe bridge " + name + " is closed.");
        }
        long together = transactions();
        open();
        Turns.ALL.take(story, "somebody", () -> "the story");
        Turns.ALL.end("somebody");
        assertEquals(together + 3, transactions());
    }

    /** How many it takes to import the folder. */
    private long transactions() {
        sessions.getStatistics().clear();
        assertEquals(4, take().imported());
        return sessions.getStatistics().getSuccessfulTransactionCount();
    }

    @Test
    void theSameFolderAgainChangesNothing() throws IOException {
        write("a.txt", "Outlet: Courier\n\nThe bridge is closed.");
        take();
        FolderReport again = take();

        assertEquals(0, again.imported());
        assertEquals(1, again.unchanged());
    }

    @Test
    void theListGoesBeforeWhatFilesSayOfThemselves() throws IOException {
        write("a.txt", "Outlet: Wrong\nBy: Ann Example\n\nThe bridge is closed.");
        write("articles.csv", "Title,file,OUTLET,published\r\n\"Closed, again\",a.txt,Courier,2024-05-14\r\n");
        take();

        Article article = Article.ofStory(story).get(0);
        assertEquals("Courier", article.outlet.name);
        assertEquals("Closed, again", article.title);
        assertEquals("Ann Example", article.byline);
        assertEquals(LocalDate.of(2024, 5, 14), article.published);
    }

    @Test
    void whatTheListNamesBeyondTheFolderIsRefusedByName() throws IOException {
        write("a.txt", "Outlet: Courier\n\nThe bridge is closed.");
        write("articles.csv", "file,outlet\n../secret.txt,X\n/etc/hostname,X\nmissing.txt,X\na.txt,Courier\n");

        FolderReport report = take();

        assertEquals(1, report.imported());
        assertEquals(
                List.of("../secret.txt", "/etc/hostname", "missing.txt"),
                report.failures().stream().map(Failure::file).toList());
    }

    @Test
    void aListThatIsNoTableIsRefusedAsAWhole() throws IOException {
        write("a.txt", "Outlet: Courier\n\nThe bridge is closed.");
        for (String list : List.of("outlet,title\nCourier,x\n", "file,published\na.txt,yesterday\n", "file\n\"a.txt")) {
            write("articles.csv", list);
            assertThrows(RefusedException.class, this::take, list);
        }
        assertEquals(List.of(), Article.ofStory(story));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThrows(
                RefusedException.class,
                () -> importFolder.into(story, folder.resolve("nowhere"), "Ann", FolderProgress.SILENT));
    }

    @Test
    void progressIsToldFileByFile() throws IOException {
        write("a.txt", "The bridge is closed.");
        write("b.txt", "");
        List<String> heard = new ArrayList<>();
        importFolder.into(story, folder, "Ann", (done, all, file) -> heard.add(done + "/" + all));

        assertEquals(List.of("1/2", "2/2"), heard);
    }

    private FolderReport take() {
        return importFolder.into(story, folder, "Ann", FolderProgress.SILENT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
