package org.crosscheck.workflow;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Reply;
import org.crosscheck.model.Review;
import org.crosscheck.model.SignOff;
import org.crosscheck.model.Story;
import org.crosscheck.report.Report;

/** Freezes a story's report. */
@ApplicationScoped
public class CompileReport {
    private final Clock clock;
    private final MeasureAgreement measureAgreement;

    CompileReport(Clock clock, MeasureAgreement measureAgreement) {
        this.clock = clock;
        this.measureAgreement = measureAgreement;
    }

    /**
     * The report of a story as it stands now.
     *
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public Report of(long storyId) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Map<Long, Report.Source> sources = new HashMap<>();
        for (ArticleVersion version : ArticleVersion.ofStory(storyId)) {
            sources.put(version.id, Reported.source(version));
        }
        Fates fates = Fates.of(storyId);
        Map<Long, List<Report.Claim>> claims = Claim.ofStory(storyId).stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.group.id,
                        Collectors.mapping(
                                claim -> Reported.claim(claim, sources.get(claim.version.id), fates),
                                Collectors.toList())));
        Map<Long, List<Review>> reviews =
                Review.openOf(storyId).stream().collect(Collectors.groupingBy(review -> review.group.id));
        Map<Long, List<Comparison>> comparisons = Comparison.ofStory(storyId).stream()
                .collect(Collectors.groupingBy(comparison -> comparison.first.group.id));
        List<Report.Group> groups = Group.ofStory(storyId, GroupFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .map(group -> Reported.group(
                        group,
                        claims.getOrDefault(group.id, List.of()),
                        comparisons.getOrDefault(group.id, List.of()),
                        reviews.getOrDefault(group.id, List.of())))
                .toList();
        return new Report(
                story.title,
                clock.instant(),
                groups,
                Reported.register(sources.values()),
                Reply.ofStory(storyId).stream().map(Reported::reply).toList(),
                measures(storyId),
                story.closedAt == null
                        ? null
                        : Reported.signOff(SignOff.ofStory(storyId).get(0)));
    }

    private List<Report.Measure> measures(long storyId) {
        return Stream.concat(
                        Reported.measures(false, measureAgreement.ofRelations(storyId)),
                        Reported.measures(true, measureAgreement.ofClearances(storyId)))
                .toList();
    }
}
