package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Compilation;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Compiling.Step;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.HistoryHead;
import org.crosscheck.model.Review;
import org.crosscheck.model.SignOff;
import org.crosscheck.model.Story;
import org.crosscheck.model.SumCheck;
import org.crosscheck.report.Changes;
import org.crosscheck.report.Edition;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Head;
import org.crosscheck.report.Measure;
import org.crosscheck.report.Redaction;
import org.crosscheck.report.Report;

/** Freezes a story's report, in both editions. */
@ApplicationScoped
public class CompileReport {
    /** After so many it says how far it is. */
    private static final int GROUPS_A_WORD = 200;

    private final Clock clock;
    private final Chronicle chronicle;
    private final Engine engine;
    private final CheckNames checkNames;
    private final MeasureAgreement measureAgreement;
    private final String product;

    CompileReport(
            Clock clock,
            Chronicle chronicle,
            Engine engine,
            CheckNames checkNames,
            MeasureAgreement measureAgreement,
            @ConfigProperty(name = "quarkus.application.version") String product) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.engine = engine;
        this.checkNames = checkNames;
        this.measureAgreement = measureAgreement;
        this.product = product;
    }

    /**
     * Compiles what stands now. Nobody can change the story in between; signed off or not does not matter.
     *
     * @param who asks for it
     * @return the number under which {@link FrozenReports} gives it back
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public int now(long storyId, String who) {
        return now(storyId, who, CompileProgress.SILENT);
    }

    /**
     * The same, and says how far it is.
     *
     * @param progress hears it inside this transaction
     */
    @Transactional
    public int now(long storyId, String who, CompileProgress progress) {
        progress.at(Step.READING, 0, 0);
        Story story = Locks.evenClosed(storyId);
        Compilation last =
                Compilation.lastOf(storyId, Compilation.Edition.INTERNAL).orElse(null);
        int number = last == null ? 1 : last.number + 1;
        Report whole = compiled(story, number, who, progress);
        progress.at(Step.FREEZING, 0, 0);
        Compilation before =
                Compilation.lastOf(storyId, Compilation.Edition.REDACTED).orElse(null);
        FrozenReport internal = frozen(whole, last);
        FrozenReport redacted = frozen(Redaction.of(whole, previous(before)), before);
        FrozenReports.keep(story, internal, who);
        FrozenReports.keep(story, redacted, who);
        chronicle.write(story, who, "compiled", "report " + number, null, internal.sha256());
        Compiling.end(storyId);
        return number;
    }

    private static FrozenReport frozen(Report report, Compilation before) {
        return FrozenReport.of(
                before == null
                        ? report
                        : report.changed(
                                Changes.between(FrozenReports.read(before).report(), report)));
    }

    private static Head.Previous previous(Compilation last) {
        return last == null ? null : new Head.Previous(last.number, last.compiledAt, last.sha256);
    }

    private Report compiled(Story story, int number, String who, CompileProgress progress) {
        List<org.crosscheck.report.Group> groups = groups(story.id, progress);
        progress.at(Step.NAMES, 0, 0);
        return new Report(
                head(story, number, who, groups),
                ReportedSources.of(story.id),
                groups,
                SumCheck.ofStory(story.id).stream().map(Reported::sum).toList(),
                checkNames.in(story.id).list().stream().map(Reported::variance).toList(),
                org.crosscheck.model.Reply.ofStory(story.id).stream()
                        .map(Reported::reply)
                        .toList(),
                measures(story.id),
                List.of());
    }

    private Head head(Story story, int number, String who, List<org.crosscheck.report.Group> groups) {
        return new Head(
                Report.FORMAT,
                Edition.INTERNAL,
                number,
                Reported.story(story),
                clock.instant(),
                who,
                product,
                HistoryHead.current().hash,
                previous(Compilation.lastOf(story.id, Compilation.Edition.INTERNAL)
                        .orElse(null)),
                story.closedAt == null
                        ? null
                        : Reported.signOff(SignOff.ofStory(story.id).get(0)),
                0,
                Reported.people(groups));
    }

    private List<org.crosscheck.report.Group> groups(long storyId, CompileProgress progress) {
        Map<Long, List<Claim>> claims = by(Claim.ofStory(storyId), claim -> claim.group.id);
        Map<Long, List<Review>> reviews = by(Review.openOf(storyId), review -> review.group.id);
        Map<Long, List<Comparison>> comparisons =
                by(Comparison.ofStory(storyId), comparison -> comparison.first.group.id);
        ReportedClaims told = ReportedClaims.of(storyId);
        Witnesses witnesses = new Witnesses(engine);
        List<Group> all = Group.ofStory(storyId, GroupFilter.ALL, 0, Integer.MAX_VALUE);
        List<org.crosscheck.report.Group> groups = new ArrayList<>(all.size());
        for (Group group : all) {
            if (groups.size() % GROUPS_A_WORD == 0) {
                progress.at(Step.GROUPS, groups.size(), all.size());
            }
            List<Claim> members = claims.getOrDefault(group.id, List.of());
            Map<Long, Integer> origins = witnesses.of(group, members);
            groups.add(Reported.group(
                    group,
                    members.stream()
                            .map(claim -> told.told(claim, origins.get(claim.version.article.id)))
                            .toList(),
                    comparisons.getOrDefault(group.id, List.of()),
                    reviews.getOrDefault(group.id, List.of())));
        }
        return groups;
    }

    private static <T> Map<Long, List<T>> by(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.groupingBy(id));
    }

    private List<Measure> measures(long storyId) {
        return Stream.concat(
                        Reported.measures(false, measureAgreement.ofRelations(storyId)),
                        Reported.measures(true, measureAgreement.ofClearances(storyId)))
                .toList();
    }
}
