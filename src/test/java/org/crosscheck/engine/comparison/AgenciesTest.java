package org.crosscheck.engine.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AgenciesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He told Reuters so.",
                "“Nobody left,” she told the AP's reporter.",
                "He spoke to A.P. reporters.",
                "A spokesman told Agence France-Presse.",
                "(Interfax-Ukraine) The port is closed.",
                "The port is closed, ČTK reported."
            })
    void whereverOneIsNamedTheQuickLookSeesThatOneMayBe(String text) {
        assertFalse(Agencies.told(Text.of(text).tokens(), List.of()).isEmpty());
        assertTrue(Agencies.mayBeIn(text));
    }

    @Test
    void mostSentencesAreSeenToNameNone() {
        assertFalse(Agencies.mayBeIn("The mayor told reporters in Lodra that 40 people had left."));
    }
}
