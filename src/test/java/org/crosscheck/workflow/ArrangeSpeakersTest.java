package org.crosscheck.workflow;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.History;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Who is who is the checker's to say; claims follow at once and later ones too. */
@QuarkusTest
class ArrangeSpeakersTest {
    private static final String SENTENCE =
            "“The old bridge will stay closed until the engineers have checked every pier,” %s said on Tuesday.";

    @Inject
    Bridge bridge;

    @Inject
    ArrangeSpeakers arrangeSpeakers;

    @Inject
    UndoAct undoAct;

    private long story;

    @BeforeEach
    void open() {
        story = bridge.story();
    }

    @Test
    void twoNamesOfOnePersonAreOneSpeaker() {
        take("Courier", "Ida Brandt");
        take("Gazette", "Ilse Wagner");
        assertNotEquals(speaker("Courier").id, speaker("Gazette").id);
        arrangeSpeakers.unite(story, speaker("Courier").id, speaker("Gazette").id, "Ann");

        assertEquals("Ida Brandt", speaker("Gazette").name);
        assertEquals(group("Courier"), group("Gazette"));
        take("Tribune", "Ilse Wagner");
        assertEquals("Ida Brandt", speaker("Tribune").name);
        assertEquals(group("Courier"), group("Tribune"));
    }

    @Test
    void uniteIsTakenBack() {
        take("Courier", "Ida Brandt");
        take("Gazette", "Ilse Wagner");
        long courier = speaker("Courier").id;
        arrangeSpeakers.unite(story, courier, speaker("Gazette").id, "Ann");
        undo("speaker " + courier);

        assertEquals("Ilse Wagner", speaker("Gazette").name);
    }

    @Test
    void oneNameOfTwoPeopleIsParted() {
        take("Courier", "Serhij Melnyk");
        take("Gazette", "Serhii Melnyk");
        assertEquals(speaker("Courier").id, speaker("Gazette").id);
        assertEquals(group("Courier"), group("Gazette"));
        long one = speaker("Courier").id;
        arrangeSpeakers.part(story, spelling(one, "Serhii Melnyk"), "Ann");

        assertNotEquals(speaker("Courier").id, speaker("Gazette").id);
        assertNotEquals(group("Courier"), group("Gazette"));
        take("Tribune", "Serhii Melnyk");
        assertEquals(speaker("Gazette").id, speaker("Tribune").id);
        assertNotEquals(group("Courier"), group("Tribune"));

        undo("speaker " + one);
        assertEquals(one, speaker("Gazette").id);
        assertEquals(group("Courier"), group("Gazette"));
    }

    @Test
    void theOnlySpellingAndOtherStoriesStayWhole() {
        take("Courier", "Ida Brandt");
        long ida = speaker("Courier").id;

        assertThrows(RefusedException.class, () -> arrangeSpeakers.part(story, spelling(ida, "Ida Brandt"), "Ann"));
        assertThrows(RefusedException.class, () -> arrangeSpeakers.unite(story, ida, ida, "Ann"));
        assertThrows(UnknownException.class, () -> arrangeSpeakers.unite(bridge.story(), ida, ida + 1, "Ann"));
    }

    private void take(String outlet, String name) {
        bridge.take(story, outlet, SENTENCE.formatted(name));
    }

    private void undo(String subject) {
        undoAct.undo(story, History.of(subject).get(0).id, "Ann");
    }

    private static long spelling(long speaker, String name) {
        return SpeakerSpelling.of(speaker).stream()
                .filter(spelling -> spelling.spelling.equals(name))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Speaker speaker(String outlet) {
        return claim(outlet).speaker;
    }

    private long group(String outlet) {
        return claim(outlet).group.id;
    }

    private Claim claim(String outlet) {
        return bridge.quotation(story, outlet);
    }
}
