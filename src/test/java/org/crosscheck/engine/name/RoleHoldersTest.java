package org.crosscheck.engine.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RoleHoldersTest {
    private static final String ARTICLE = """
            The mayor was late.
            Tromsø mayor Sigrid Aasen met Prime Minister Ola Dahl and Finance Minister Per Lund.
            The prime minister smiled. The president was away.
            Later Bergen mayor Tor Vik arrived, and the mayor sat down. The PM left.
            """;

    @ParameterizedTest
    @CsvSource({
        "The mayor was late, mayor, Sigrid Aasen",
        "The prime minister smiled, prime minister, Ola Dahl",
        "the mayor sat down, mayor, Tor Vik",
        "The PM left, PM, Ola Dahl",
        "The president was away, president, nobody"
    })
    void findsWhomARoleMeans(String where, String role, String who) {
        Cast cast = new NameFinder().find(Text.of(ARTICLE));
        String found = new RoleHolders(cast)
                .at(role, ARTICLE.indexOf(where))
                .map(entity -> cast.entities().get(entity).name())
                .orElse("nobody");
        assertEquals(who, found);
    }
}
