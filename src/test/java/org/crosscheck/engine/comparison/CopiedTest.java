package org.crosscheck.engine.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What two articles have in common word for word is found in runs of eight words and more. */
class CopiedTest {
    private static final String WIRE =
            "The ferry Alba ran aground on a sandbank off Lodra with eighty-three people aboard"
                    + " late on Monday night, and tugs from three harbours waited for the tide to lift her. Her master had left the"
                    + " marked channel in thick fog to let a smaller boat pass, the coast guard said in a statement on Tuesday.";

    @Test
    void runsAreFoundWhereverTheyStand() {
        String ours =
                "Our own lead. The ferry Alba ran aground on a sandbank off Lodra, we learnt. Nothing else is alike."
                        + " And tugs from three harbours waited for the tide to lift her.";
        Copied copied = Copied.of(Text.of(ours), Text.of(WIRE));
        assertEquals(
                List.of(
                        "The ferry Alba ran aground on a sandbank off Lodra",
                        "And tugs from three harbours waited for the tide to lift her"),
                copied.passages().stream().map(span -> span.in(ours)).toList());
        assertEquals(22, copied.words());
    }

    @Test
    void aWholeReportIsOneOriginAndAShortPhraseIsNot() {
        assertTrue(Copied.of(Text.of("In brief\n\n" + WIRE), Text.of(WIRE)).isOneOrigin());
        Copied phrase = Copied.of(Text.of("The ferry Alba ran aground on a sandbank off Lodra."), Text.of(WIRE));
        assertEquals(1, phrase.passages().size());
        assertFalse(phrase.isOneOrigin());
    }

    @Test
    void sevenWordsAreNoPassage() {
        Copied copied = Copied.of(Text.of("Tugs from three harbours waited for the."), Text.of(WIRE));
        assertEquals(List.of(), copied.passages());
        assertEquals(List.of(), Copied.of(Text.of(""), Text.of(WIRE)).passages());
    }
}
