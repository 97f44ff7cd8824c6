package org.crosscheck.engine.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a text falls into tokens, sentences and paragraphs. In the tables {@code ¦} stands where a cut must be. */
class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '\0',
            value = {
                "The mayor's car | The¦mayor¦'s¦car",
                "Anna’s dog’s toys | Anna¦’s¦dog¦’s¦toys",
                "They don't, he can’t | They¦don't¦,¦he¦can’t",
                "an anti-tank gun | an¦anti-tank¦gun",
                "a 300-mile march | a¦300¦-¦mile¦march",
                "U.S. and U.K. envoys | U.S.¦and¦U.K.¦envoys",
                "at 9 a.m. on Monday | at¦9¦a.m.¦on¦Monday",
                "Mr. Ojo met Dr. Lind | Mr.¦Ojo¦met¦Dr.¦Lind",
                "J. K. Oduya | J.¦K.¦Oduya",
                "the No. 4 bus | the¦No.¦4¦bus",
                "1,260 of 2.7m, 15th, $60bn | 1,260¦of¦2.7m¦,¦15th¦,¦$¦60bn",
                "''Stop,'' he said | ''¦Stop¦,¦''¦he¦said",
                "“Stop,” | “¦Stop¦,¦”",
                "Łódź and São Paulo | Łódź¦and¦São¦Paulo",
                "R&D at O'Neill-Bárta | R&D¦at¦O'Neill-Bárta",
            })
    void tokens(String text, String expected) {
        assertEquals(
                expected,
                String.join(
                        "¦", Text.of(text).tokens().stream().map(Token::text).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.¦ Nobody left.",
                "“Run!”¦ She ran.",
                "“Run,” she said.¦ “Now.”",
                "“Why?” he asked.¦ Nobody knew.",
                "Mr. Abara of St. Ives paid $5.¦ Then he left.",
                "He flew to the U.S. with Ms. Tran.¦ She stayed.",
                "He flew to the U.S.¦ The plane was late.",
                "He said no.¦ Marta agreed.",
                "It cost 3.5 million.¦ 40 people paid.",
                "They met at 5 p.m. in Oslo.¦ (Nobody else came.)¦ It was cold.",
                "Wait… and see.¦ Then go.",
            })
    void sentences(String marked) {
        String text = marked.replace("¦", "");
        List<String> sentences =
                Text.of(text).sentences().stream().map(s -> s.span().in(text)).toList();
        assertEquals(marked, String.join("¦ ", sentences));
    }

    @Test
    void everyLineIsAParagraph() {
        assertEquals(
                3,
                Text.of("One line.\nAnother line.\n\nA third.\n").paragraphs().size());
    }

    @Test
    void linesCutAtAColumnBelongTogether() {
        String wrapped =
                "The ferry left\nthe quay at noon and\nreached the island\nafter two hours of\nrain.\n\nAll were well.";
        assertEquals(2, Text.of(wrapped).paragraphs().size());
    }

    @Test
    void theSentenceAtAnOffsetIsTheOneThatHoldsIt() {
        Text text = Text.of("First one. Second one.");
        assertEquals(0, text.sentenceAt(3));
        assertEquals(1, text.sentenceAt(13));
        assertEquals(2, text.sentenceAt(22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "“", "''", ".", "\ud83d\ude00", "\ud83d", "\u202e“x\u2066"})
    void anythingIsAText(String odd) {
        Text text = Text.of(odd);
        for (Token token : text.tokens()) {
            assertEquals(token.text(), token.span().in(odd));
        }
        assertTrue(text.sentences().size() <= text.tokens().size());
    }
}
