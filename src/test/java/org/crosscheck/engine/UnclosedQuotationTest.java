package org.crosscheck.engine;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.quotation.Quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** HOSTILE.md, row 20: a quotation that is never closed ends with its paragraph, and later ones are found. */
class UnclosedQuotationTest {
    private static final String OPEN = "“The water came at night and nobody had told us, said the miller Jon Asker.";
    private static final String LATER = "“We will build the mill again before the spring,” said Vera Lind, the mayor.";

    @Test
    void itsParagraphIsItsEnd() {
        String text = OPEN + "\n\n" + "The river fell slowly in the morning.\n\n".repeat(5_000) + LATER;
        List<Quotation> said = new Engine().extract(text, null).quotations();
        assertTrue(said.stream()
                .allMatch(one ->
                        text.substring(one.span().start(), one.span().end()).indexOf('\n') < 0));
        Quotation last = said.get(said.size() - 1);
        assertEquals(
                "“We will build the mill again before the spring,”", last.span().in(text));
        assertEquals("Vera Lind", last.speakerName());
    }
}
