package org.crosscheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.WordList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Commands of a newsroom whose list of units has an entry too short. */
class MainTest {
    private final PrintStream errors = System.err;
    private final String lists = System.getProperty(WordList.FOLDER_PROPERTY);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path units;

    @BeforeEach
    void addAList() throws IOException {
        units = folder.resolve("quantity/units.txt");
        Files.createDirectories(units.getParent());
        Files.writeString(units, "flurb\n");
        System.setProperty(WordList.FOLDER_PROPERTY, folder.toString());
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void takeItAway() {
        System.setErr(errors);
        if (lists == null) {
            System.clearProperty(WordList.FOLDER_PROPERTY);
        } else {
            System.setProperty(WordList.FOLDER_PROPERTY, lists);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract ARTICLE", "compare --jsonl ARTICLE", "import ARTICLE", "regroup STORY", "serve"})
    void whatReadsByTheListsSaysWhatIsWrong(String command) {
        String[] words = command.replace("ARTICLE", units.toString()).split(" ");
        assertEquals(1, Main.run(words));
        String line = said.toString(StandardCharsets.UTF_8);
        assertTrue(line.startsWith(words[0] + ": " + units + ", line 1: “flurb” has 1 field"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void whatNeedsNoListsGoesOn() {
        Main.run("verify-report", folder.resolve("none.json").toString());
        assertTrue(said.toString(StandardCharsets.UTF_8).startsWith("verify-report: "), said.toString());
        assertTrue(!said.toString(StandardCharsets.UTF_8).contains("flurb"), said.toString());
    }
}
