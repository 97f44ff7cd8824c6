package org.crosscheck.access;

import java.util.Map;
import java.util.Optional;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** With which settings of a newsroom's own sign-in the workbench may start. */
class NewsroomTest {
    private static final String ISSUER = "crosscheck.newsroom.issuer";
    private static final String CLIENT = "crosscheck.newsroom.client-id";
    private static final String SECRET = "crosscheck.newsroom.client-secret";

    @Test
    void withoutAnyItIsOffAndNothingIsMissed() {
        Newsroom newsroom = newsroom(Map.of(ISSUER, " "));
        assertFalse(newsroom.isOn());
        assertEquals(Optional.empty(), newsroom.problem());
    }

    @Test
    void halfOfThemAreNotEnoughAndTheOthersAreNamed() {
        Newsroom newsroom = newsroom(Map.of(CLIENT, "crosscheck"));
        assertFalse(newsroom.isOn());
        assertEquals(
                Optional.of("the newsroom's own sign-in also needs " + ISSUER + " and " + SECRET), newsroom.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example", "http://localhost:8180/desk", "http://127.0.0.1:8180"})
    void aProviderWhomNobodyCanPassForIsTaken(String issuer) {
        Newsroom newsroom = all(issuer);
        assertTrue(newsroom.isOn());
        assertEquals(Optional.empty(), newsroom.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example", "id.example", "ftp://id.example", "https://", "https://a b"})
    void anyOtherIsRefusedByItsAddress(String issuer) {
        assertEquals(
                Optional.of(ISSUER + " must be an https:// address: " + issuer),
                all(issuer).problem());
    }

    private static Newsroom all(String issuer) {
        return newsroom(Map.of(ISSUER, issuer, CLIENT, "crosscheck", SECRET, "secret"));
    }

    private static Newsroom newsroom(Map<String, String> settings) {
        return new Newsroom(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build());
    }
}
