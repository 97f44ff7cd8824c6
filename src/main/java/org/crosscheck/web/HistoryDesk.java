package org.crosscheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.crosscheck.model.History;
import org.crosscheck.model.Person;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.HistoryPage;
import org.crosscheck.web.page.Paging;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's history. */
final class HistoryDesk {
    private static final int PAGE_SIZE = 100;

    private HistoryDesk() {}

    /** @throws UnknownException when there is no such story */
    static HistoryPage page(long id, HistoryQuery query, String wrong, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        long all = History.countOfStory(id, query.filter(), visitor);
        int page = (int) Math.min(query.page(), Math.max(0, all - 1) / PAGE_SIZE);
        List<History> acts = History.ofStory(id, query.filter(), visitor, page, PAGE_SIZE);
        Set<Long> undone =
                Set.copyOf(History.undoneAmong(acts.stream().map(act -> act.id).toList()));
        boolean frozen = story.closedAt != null;
        return new HistoryPage(
                new Frame("", Frames.of(story), "history", visitor),
                id,
                wrong,
                choices(Person.names().stream(), query.who()),
                choices(History.actionsOf(id).stream(), query.action()),
                query.day(),
                query.group(),
                query.isNarrow(),
                acts.stream()
                        .map(act -> act(id, act, undone.contains(act.id), frozen, visitor))
                        .toList(),
                paging(id, query, page, all));
    }

    private static List<Choice> choices(Stream<String> values, String chosen) {
        return Stream.concat(Stream.of(""), values)
                .map(value -> new Choice(value, value.isEmpty() ? null : value, value.equals(chosen)))
                .toList();
    }

    private static HistoryPage.Act act(long story, History act, boolean undone, boolean frozen, String visitor) {
        boolean verdict = act.review != null || act.decision != null;
        return new HistoryPage.Act(
                act.id,
                act.at,
                act.who,
                act.action,
                act.subject,
                HistoryStates.of(act.beforeState),
                HistoryStates.of(act.afterState),
                act.group == null ? null : "/stories/" + story + "/groups/" + act.group.id,
                act.isVeiled(),
                undone,
                !frozen && !undone && act.undo != null && (!verdict || act.who.equals(visitor)));
    }

    private static Paging paging(long story, HistoryQuery query, int page, long all) {
        long first = (long) page * PAGE_SIZE;
        long last = Math.min(all, first + PAGE_SIZE);
        return new Paging(
                first + 1,
                last,
                all,
                page == 0 ? null : query.address(story, page - 1),
                last >= all ? null : query.address(story, page + 1));
    }
}
