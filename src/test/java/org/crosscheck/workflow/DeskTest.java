package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Assignment;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Comment;
import org.crosscheck.model.Duty;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.HistoryFilter;
import org.crosscheck.model.Mention;
import org.crosscheck.model.Person;
import org.crosscheck.model.Reply;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who looks after what, and what people say to each other. */
@QuarkusTest
class DeskTest {
    @Inject
    Bridge bridge;

    @Inject
    Assign assign;

    @Inject
    Discuss discuss;

    @Inject
    KeepReply keepReply;

    @Inject
    RuleStory ruleStory;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    People people;

    @Inject
    Session session;

    private long story;
    private Group group;

    @BeforeEach
    void aStoryOfTwoSources() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Nine boats sank. " + Bridge.SAID);
        group = Group.ofStory(story, GroupFilter.ALL, 0, 10).stream()
                .filter(several -> several.sourceCount == 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGroupIsAssignedByItselfItsSpeakerOrItsSource() {
        Claim claim = Claim.membersOf(group.id).get(0);
        long all = count(null);
        assertEquals(all, count(Duty.Kind.UNASSIGNED));

        long byGroup = assign.give(story, new Task(Task.Kind.GROUP, group.id), "Ben", "Ann");
        assertEquals(1, count(Duty.Kind.MINE));
        assign.end(story, byGroup, "Ann");
        assertEquals(0, count(Duty.Kind.MINE));

        long bySpeaker = assign.give(story, new Task(Task.Kind.SPEAKER, claim.speaker.id), "Ben", "Ann");
        assertEquals(1, count(Duty.Kind.MINE));
        assertEquals(1, Assignment.covering(group).size());
        assign.end(story, bySpeaker, "Ann");

        long article = Article.ofStory(story).get(1).id;
        assign.give(story, new Task(Task.Kind.ARTICLE, article), "Ben", "Ann");
        assertEquals(2, count(Duty.Kind.MINE), "the boats and the bridge");
        assertEquals(all - 2, count(Duty.Kind.UNASSIGNED));
    }

    @Test
    void whatSomebodyLooksAfterIsNotGivenAgain() {
        Task task = new Task(Task.Kind.GROUP, group.id);
        assertEquals(assign.give(story, task, "Ben", "Ann"), assign.give(story, task, "Ben", "Cleo"));
        assertThrows(UnknownException.class, () -> assign.give(story, new Task(Task.Kind.SPEAKER, -1), "Ben", "Ann"));
    }

    @Test
    void whatWaitsForASecondWaitsForAnybodyButTheFirst() {
        ruleStory.rule(story, Checking.TWO_BLIND, "2026-12-01T18:00", "Ann");
        assertEquals(0, count(Duty.Kind.WAITING));
        Seen seen = Seen.of(group, List.of(), "Cleo");
        reviewGroup.review(story, group.id, Judged.all(Verdict.AGREE, "", seen), "Cleo");

        assertEquals(1, count(Duty.Kind.WAITING));
        GroupFilter cleos = filter(new Duty(Duty.Kind.WAITING, "Cleo"));
        assertEquals(0, Group.countOfStory(story, cleos));
    }

    @Test
    void aThreadIsAnsweredSettledAndOpenedByANewAnswer() {
        people.named("Ben");
        people.named("Ben Adler");
        long first = discuss.say(story, group.id, null, "Who has the log, @ben adler?", "t1" + story, "Ann");
        assertEquals(first, discuss.say(story, group.id, null, "Who has the log, @ben adler?", "t1" + story, "Ann"));
        long answer = discuss.say(story, group.id, first, "The harbour.", "t2" + story, "Ben");
        assertEquals(1, mentions("Ben Adler"));
        assertEquals(0, mentions("Ben"));

        discuss.resolve(story, answer, "Ann");
        session.clear();
        assertEquals("Ann", Comment.of(group.id).get(0).resolvedBy);
        assertEquals(0, mentions("Ben Adler"));

        discuss.say(story, group.id, answer, "Not yet: @Ben", "t3" + story, "Ann");
        session.clear();
        List<Comment> thread = Comment.of(group.id);
        assertEquals(null, thread.get(0).resolvedAt);
        assertTrue(thread.stream().skip(1).allMatch(comment -> comment.thread.id.equals(first)));
        assertEquals(1, mentions("Ben"));
        assertThrows(RefusedException.class, () -> discuss.say(story, group.id, null, " ", "t4", "Ann"));
    }

    @Test
    void whatWasPutToSomebodyAndTheAnswerAreKept() {
        Asked asked =
                new Asked("The harbour", "desk@harbour.example", "Is it closed?", "2026-11-22T14:30", "", "", true);
        long reply = keepReply.ask(story, group.id, asked, "Ann");
        assertEquals(reply, keepReply.ask(story, group.id, asked, "Ann"));
        int seen = Reply.inStory(story, reply).orElseThrow().version;
        Asked answered = new Asked("The harbour", null, "Is it closed?", "2026-11-22T14:30", "Yes.", "", true);

        keepReply.change(story, reply, answered, seen, "Ben");
        keepReply.change(story, reply, answered, seen, "Ben");
        session.clear();
        assertEquals("Yes.", Reply.inStory(story, reply).orElseThrow().answer);
        assertThrows(StaleException.class, () -> keepReply.change(story, reply, asked, seen, "Cleo"));
        Asked nonsense = new Asked("The harbour", null, "Q", "soon", null, null, false);
        assertThrows(RefusedException.class, () -> keepReply.ask(story, group.id, nonsense, "Ann"));
        assertTrue(History.of("reply " + reply).stream().noneMatch(entry -> entry.afterState.contains("example")));
    }

    @Test
    void historyIsFilteredAndHidesWhatOthersMayNotSee() {
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        Seen seen = Seen.of(group, List.of(), "Ben");
        reviewGroup.review(story, group.id, Judged.all(Verdict.AGREE, "", seen), "Ben");

        HistoryFilter reviews = new HistoryFilter(null, "reviewed", null, null);
        assertEquals(1, History.ofStory(story, reviews, "Ben", 0, 9).size());
        assertEquals(0, History.ofStory(story, reviews, "Cleo", 0, 9).size());
        assertEquals(0, History.countOfStory(story, HistoryFilter.group(group.id), null));
        Seen cleos = Seen.of(group, Review.of(group.id), "Cleo");
        reviewGroup.review(story, group.id, Judged.all(Verdict.AGREE, "", cleos), "Cleo");
        assertEquals(2, History.countOfStory(story, HistoryFilter.group(group.id), null));
        assertEquals(1, History.countOfStory(story, new HistoryFilter("Cleo", "reviewed", null, group.id), null));
        HistoryFilter longAgo = new HistoryFilter(null, null, LocalDate.EPOCH, null);
        assertEquals(0, History.countOfStory(story, longAgo, null));
    }

    private long mentions(String name) {
        session.clear();
        return Mention.openOf(Person.named(name).orElseThrow().id).stream()
                .filter(mention -> mention.comment.story.id == story)
                .count();
    }

    private long count(Duty.Kind kind) {
        return Group.countOfStory(story, filter(kind == null ? null : new Duty(kind, "Ben")));
    }

    private static GroupFilter filter(Duty duty) {
        return new GroupFilter(null, null, null, false, null, null, null, duty);
    }
}
