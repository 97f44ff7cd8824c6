package org.crosscheck.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Count;
import org.crosscheck.model.Duty;
import org.crosscheck.model.Group;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.ProposalCount;
import org.crosscheck.model.SavedSearch;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;
import org.crosscheck.model.SumCheck;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.page.Badge;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.FilterForm;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.ImportForm;
import org.crosscheck.web.page.Paging;
import org.crosscheck.web.page.ProgressBar;
import org.crosscheck.web.page.StoryPage;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story. */
final class StoryDesk {
    private static final int PAGE_SIZE = 50;
    private static final int FEW_SPEAKERS = 12;
    private static final int MOST_SUMS = 20;

    private final long id;
    private final GroupQuery query;
    private final List<Article> articles;
    private final List<Speaker> speakers;
    private final Map<Long, Long> claimsBySpeaker;

    private StoryDesk(long id, GroupQuery query) {
        this.id = id;
        this.query = query;
        this.articles = Article.ofStory(id);
        this.claimsBySpeaker = Count.claimsBySpeaker(id);
        this.speakers = Speaker.ofStory(id).stream()
                .filter(speaker -> claimsBySpeaker.containsKey(speaker.id))
                .sorted(Comparator.comparing((Speaker speaker) -> -claimsBySpeaker.get(speaker.id)))
                .toList();
    }

    /**
     * The story with the groups asked for.
     *
     * @param isComing whether the articles of a story that has none are being read
     * @param form the article typed
     * @param outcomes what became of texts just sent, or null
     * @throws UnknownException when there is no such story
     */
    static StoryPage page(
            long id,
            GroupQuery query,
            ImportForm form,
            StoryPage.Outcomes outcomes,
            String visitor,
            LongPredicate isComing) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        return new StoryDesk(id, query).page(story, form, outcomes, visitor, isComing);
    }

    private StoryPage page(
            Story story, ImportForm form, StoryPage.Outcomes outcomes, String visitor, LongPredicate isComing) {
        Progress progress = Progress.of(id);
        long matches = query.isNarrow() ? Group.countOfStory(id, query.filter()) : progress.groups();
        return new StoryPage(
                new Frame(story.title, Frames.of(story), "groups", visitor),
                id,
                story.archivedAt != null,
                articles.isEmpty() && isComing.test(id),
                new ProgressBar(progress.reviewed(), progress.groups()),
                tally(progress.groups()),
                filter(),
                matches,
                GroupRows.of(id, query, page(matches), PAGE_SIZE),
                paging(matches),
                searches(),
                sums(),
                sources(),
                speakers().limit(FEW_SPEAKERS).toList(),
                speakers().skip(FEW_SPEAKERS).toList(),
                form,
                outcomes,
                RegroupingResource.state(id),
                Holds.of(id, articles.stream()));
    }

    private List<StoryPage.Tally> tally(long all) {
        if (all == 0) {
            return List.of();
        }
        Map<Proposal, Long> counts = ProposalCount.ofStory(id);
        List<StoryPage.Tally> tally = new ArrayList<>();
        tally.add(entry(null, all, ""));
        Stream.of(Proposal.values())
                .filter(counts::containsKey)
                .forEach(proposal -> tally.add(entry(Wording.badge(proposal), counts.get(proposal), proposal.name())));
        return tally;
    }

    private StoryPage.Tally entry(Badge badge, long count, String proposal) {
        boolean chosen = query.value(GroupQuery.PROPOSAL).equals(proposal);
        String address = query.with(GroupQuery.PROPOSAL, proposal).address(id);
        return new StoryPage.Tally(badge, count, address, chosen);
    }

    private FilterForm filter() {
        return new FilterForm(
                query.value(GroupQuery.PROPOSAL),
                coded(GroupQuery.KIND, Stream.of(ClaimKind.values()).map(ClaimKind::name)),
                coded(
                        GroupQuery.VERDICT,
                        Stream.concat(
                                Stream.of(GroupQuery.OPEN),
                                Stream.of(Verdict.values()).map(Verdict::name))),
                choices(
                        GroupQuery.SPEAKER,
                        speakers.stream().map(speaker -> Map.entry(speaker.id.toString(), speaker.name))),
                choices(
                        GroupQuery.SOURCE,
                        articles.stream()
                                .map(article ->
                                        Map.entry(article.id.toString(), article.outlet.name + ": " + article.title))),
                coded(GroupQuery.DUTY, Stream.of(Duty.Kind.values()).map(Duty.Kind::name)),
                query.value(GroupQuery.WORDS),
                query.isNarrow());
    }

    private List<Choice> choices(String name, Stream<Map.Entry<String, String>> options) {
        String chosen = query.value(name);
        Stream<Choice> listed = options.map(option ->
                new Choice(option.getKey(), option.getValue(), option.getKey().equals(chosen)));
        return Stream.concat(Stream.of(new Choice("", null, chosen.isEmpty())), listed)
                .toList();
    }

    /** Choices for which the page has words. */
    private List<Choice> coded(String name, Stream<String> values) {
        String chosen = query.value(name);
        return Stream.concat(Stream.of(""), values)
                .map(value -> new Choice(value, null, value.equals(chosen)))
                .toList();
    }

    /** The page asked for, or the last one where that lies beyond it. */
    private int page(long matches) {
        return (int) Math.min(query.page(), Math.max(0, matches - 1) / PAGE_SIZE);
    }

    private Paging paging(long matches) {
        int page = page(matches);
        long first = (long) page * PAGE_SIZE;
        long last = Math.min(matches, first + PAGE_SIZE);
        return new Paging(
                first + 1,
                last,
                matches,
                page == 0
                        ? null
                        : query.with(GroupQuery.PAGE, String.valueOf(page)).address(id),
                last >= matches
                        ? null
                        : query.with(GroupQuery.PAGE, String.valueOf(page + 2)).address(id));
    }

    private StoryPage.Searches searches() {
        String shown = query.with(GroupQuery.PAGE, "").suffix();
        List<StoryPage.Searches.Kept> kept = SavedSearch.of(id).stream()
                .map(search -> new StoryPage.Searches.Kept(
                        search.id,
                        search.name,
                        "/stories/" + id + "?" + search.query,
                        shown.equals("?" + search.query)))
                .toList();
        return new StoryPage.Searches(kept, shown);
    }

    private List<StoryPage.Sum> sums() {
        return SumCheck.wrongIn(id, MOST_SUMS).stream()
                .map(sum -> new StoryPage.Sum(
                        sum.saying(),
                        sum.version.outlet.name,
                        "/stories/" + id + "/articles/" + sum.version.article.id + "#sums"))
                .toList();
    }

    private List<StoryPage.Source> sources() {
        Map<Long, Long> claims = Count.claimsByArticle(id);
        return articles.stream()
                .map(article -> new StoryPage.Source(
                        article.id,
                        article.outlet.name,
                        article.title,
                        article.published,
                        claims.getOrDefault(article.id, 0L),
                        article.role == Article.Role.DRAFT))
                .toList();
    }

    private Stream<StoryPage.Speaker> speakers() {
        return speakers.stream().map(this::speaker);
    }

    private StoryPage.Speaker speaker(Speaker speaker) {
        String others = speaker.spellings.stream()
                .map((SpeakerSpelling spelling) -> spelling.spelling)
                .filter(spelling -> !spelling.equals(speaker.name))
                .distinct()
                .collect(Collectors.joining(", "));
        return new StoryPage.Speaker(
                speaker.name,
                speaker.role,
                others,
                claimsBySpeaker.get(speaker.id),
                GroupQuery.ALL.with(GroupQuery.SPEAKER, speaker.id.toString()).address(id));
    }
}
