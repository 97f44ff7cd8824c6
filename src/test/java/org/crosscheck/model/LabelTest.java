package org.crosscheck.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class LabelTest {
    private static final String LINES = """
            0 10 PERSON Ida Brandt
            14 23 DATE 2024-05-14
            30 33 ORDINAL""";

    @Test
    void aLabelIsALine() {
        List<Label> labels = List.of(
                new Label(Label.Kind.PERSON, 0, 10, "Ida Brandt"),
                new Label(Label.Kind.DATE, 14, 23, "2024-05-14"),
                new Label(Label.Kind.ORDINAL, 30, 33, null));
        assertEquals(LINES, Label.lines(labels));
        assertEquals(labels, Label.read(LINES));
    }

    @Test
    void noLabelIsNoLine() {
        assertEquals("", Label.lines(List.of()));
        assertEquals(List.of(), Label.read(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Ida  ",
                "\n",
                "\\",
                "\\n",
                "\\\n",
                "\\\\n",
                "a\r\nb",
                "\t\\t",
                "\\u0041\\101",
                "\u2028\u0085",
                "𝄞"
            })
    void aMeaningHoldsAnyCharacter(String meaning) {
        Label odd = new Label(Label.Kind.NAME, 1, 2, meaning);
        List<Label> labels = List.of(odd, new Label(Label.Kind.YEAR, 3, 7, null), odd);
        assertEquals(labels, Label.read(Label.lines(labels)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "0 10",
                "0 10 GIANT",
                "10 0 DATE",
                "-1 3 DATE",
                "0 99999999999 DATE",
                "0 1 DATE a\\",
                "0 1 DATE\n\n0 1 DATE"
            })
    void whatIsNoLabelIsNotRead(String lines) {
        assertThrows(IllegalArgumentException.class, () -> Label.read(lines));
    }
}
