package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class SpeakersTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Test
    void spellingsOfOneNameAreOneSpeakerAndSayWhy() throws UnreadableException {
        long story = createStory.titled("Spellings", "Ann");
        take(story, "Courier", "“We held the port,” Volodymyr Zelensky said.");
        take(story, "Gazette", "“We held the whole port,” Volodymyr Zelenskiy said.");

        List<Speaker> speakers = Speaker.ofStory(story);
        assertEquals(1, speakers.size());
        assertEquals(List.of("Volodymyr Zelensky", "Volodymyr Zelenskiy"), spellings(speakers.get(0)));
        assertEquals(
                2,
                speakers.get(0).spellings.stream().map(s -> s.reason).distinct().count());
    }

    @Test
    void peopleOfOneSurnameStayApart() throws UnreadableException {
        long story = createStory.titled("Namesakes", "Ann");
        take(story, "Courier", "“The pier is safe,” Peter Lindqvist said.");
        take(story, "Gazette", "“The pier is not safe,” Maria Lindqvist said.");

        assertEquals(2, Speaker.ofStory(story).size());
    }

    @Test
    void theSameNameInAnotherStoryIsAnotherSpeaker() throws UnreadableException {
        long one = createStory.titled("One", "Ann");
        long other = createStory.titled("Other", "Ann");
        take(one, "Courier", "“The pier is safe,” Peter Lindqvist said.");
        take(other, "Courier", "“The pier is safe,” Peter Lindqvist said.");

        assertEquals(1, Speaker.ofStory(one).size());
        assertEquals(1, Speaker.ofStory(other).size());
    }

    private void take(long story, String outlet, String text) throws UnreadableException {
        importArticle.into(story, TextFile.paste("Outlet: " + outlet + "\n\n" + text), "Ann");
    }

    private static List<String> spellings(Speaker speaker) {
        return speaker.spellings.stream()
                .map((SpeakerSpelling spelling) -> spelling.spelling)
                .toList();
    }
}
