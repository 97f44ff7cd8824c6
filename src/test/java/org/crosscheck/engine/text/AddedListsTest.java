package org.crosscheck.engine.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AddedListsTest {
    private static final String ADVICE =
            ", parted by |; the comment at the top of the list that Crosscheck ships says what they are";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quantity/units.txt; flurb | length | flurb, flurbs",
                "quantity/units.txt; flurb | length | flurb, flurbs | k M # as of metre",
                "quantity/persons.txt; flurbist",
                "name/bodies.txt; Flurb Union | Flurb | FU | the Union | FlU | Union of Flurbs | UoF",
                "name/stop-words.txt; flurb",
                "name/common-words.txt; flurb | flurbs",
                "name/abbreviations.txt; flb",
                "intake/format/furniture.txt; Read flurb | line"
            })
    void takesWhatIsLikeTheShippedEntries(String list, String entry) throws IOException {
        write(list, entry, StandardCharsets.UTF_8);
        assertEquals(List.of(), AddedLists.problems(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quantity/units.txt; flurb; “flurb” has 1 field, and the list’s entries have 3 or more",
                "name/spellings.txt; Flurb # so; “Flurb” has 1 field, and the list’s entries have 2",
                "quantity/coins.txt; a|b|c|d|e; “a|b|c|d|e” has 5 fields, and the list’s entries have 4",
                "quantity/persons.txt; flurb | x; “flurb | x” has 2 fields, and the list’s entries have 1"
            })
    void saysWhichLineIsWrong(String list, String entry, String wrong) throws IOException {
        Path file = write(list, "# ours\n\n" + entry, StandardCharsets.UTF_8);
        assertEquals(List.of(file + ", line 3: " + wrong + ADVICE), AddedLists.problems(folder));
    }

    @Test
    void saysWhichListsThereAre() throws IOException {
        Path unit = write("text/numbers.txt", "flurb", StandardCharsets.UTF_8);
        assertEquals(
                List.of(unit + ": Crosscheck ships no list of that name that it could add to; there are "
                        + "text/abbreviations.txt, text/american-spellings.txt, text/glued-signs.txt, text/numerals.txt, "
                        + "text/sentence-starters.txt, text/share-neighbours.txt"),
                AddedLists.problems(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.txt", "quantity/units", "quantity/units.csv", "report/pdf/DejaVu-LICENSE.txt"})
    void whatLiesElsewhereIsNoList(String name) throws IOException {
        Path file = write(name, "flurb | length | flurb", StandardCharsets.UTF_8);
        String problem = AddedLists.problems(folder).get(0);
        assertTrue(problem.startsWith(file + ": Crosscheck ships no list of that name"), problem);
        assertTrue(problem.contains("quantity/units.txt"), problem);
    }

    @Test
    void saysWhatIsNotInUtf8() throws IOException {
        Path file = write("quantity/persons.txt", "flürbist", StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of(file + ": it is not encoded in UTF-8; save it as UTF-8 in your editor"),
                AddedLists.problems(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                ".DS_Store",
                ".git/HEAD",
                "quantity/units.txt~",
                "quantity/units.txt.bak",
                "quantity/.units.txt.swp"
            })
    void passesOverWhatIsNoList(String name) throws IOException {
        write(name, "flurb", StandardCharsets.UTF_8);
        assertEquals(List.of(), AddedLists.problems(folder));
    }

    @Test
    void aMissingFolderIsNoProblem() throws IOException {
        assertEquals(List.of(), AddedLists.problems(folder.resolve("lists")));
    }

    @Test
    void theMarkBeforeAFilesFirstLineIsNoPartOfItsEntry() {
        assertEquals("flurb", WordList.entry("\uFEFFflurb # ours"));
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text + "\n", charset);
    }
}
