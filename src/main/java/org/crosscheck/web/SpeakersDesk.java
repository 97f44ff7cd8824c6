package org.crosscheck.web;

import java.util.List;
import java.util.Map;

import org.crosscheck.model.Count;
import org.crosscheck.model.History;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Paging;
import org.crosscheck.web.page.SpeakersPage;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's speakers. */
final class SpeakersDesk {
    private static final int PAGE_SIZE = 200;

    private SpeakersDesk() {}

    /**
     * Everybody who says something in the story.
     *
     * @param page which part of the list, from 0
     * @param wrong what is wrong with what was sent, or null
     * @throws UnknownException when there is no such story
     */
    static SpeakersPage page(long storyId, int page, String wrong, String visitor) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Map<Long, Long> claims = Count.claimsBySpeaker(storyId);
        List<Speaker> speaking = Speaker.ofStory(storyId).stream()
                .filter(speaker -> claims.containsKey(speaker.id))
                .toList();
        Paging paging = Paging.of(page, PAGE_SIZE, speaking.size(), "/stories/" + storyId + "/speakers");
        return new SpeakersPage(
                new Frame(story.title, Frames.of(story), "", visitor),
                paging.shown(speaking).stream()
                        .map(speaker -> speaker(storyId, speaker, claims.get(speaker.id)))
                        .toList(),
                speaking.stream()
                        .map(speaker -> new Choice(speaker.id.toString(), speaker.name, false))
                        .toList(),
                paging,
                History.undoableLike(storyId, "speaker %")
                        .map(act -> new SpeakersPage.Undo(act.id, act.action, act.beforeState, act.afterState, act.who))
                        .orElse(null),
                wrong);
    }

    private static SpeakersPage.Speaker speaker(long storyId, Speaker speaker, long claims) {
        List<SpeakersPage.Spelling> spellings = speaker.spellings.stream()
                .map(spelling -> new SpeakersPage.Spelling(spelling.id, spelling.spelling, spelling.reason))
                .toList();
        return new SpeakersPage.Speaker(
                speaker.id,
                speaker.name,
                speaker.role,
                claims,
                GroupQuery.ALL.with(GroupQuery.SPEAKER, speaker.id.toString()).address(storyId),
                spellings);
    }
}
