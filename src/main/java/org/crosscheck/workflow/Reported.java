package org.crosscheck.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.language.Saying;
import org.crosscheck.model.Checking;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.SignOff;
import org.crosscheck.model.Story;
import org.crosscheck.model.SumCheck;
import org.crosscheck.report.Claim;
import org.crosscheck.report.Decision;
import org.crosscheck.report.Group;
import org.crosscheck.report.Head;
import org.crosscheck.report.Kind;
import org.crosscheck.report.Measure;
import org.crosscheck.report.Relation;
import org.crosscheck.report.Reply;
import org.crosscheck.report.Review;
import org.crosscheck.report.Stage;
import org.crosscheck.report.Sum;
import org.crosscheck.report.Variance;
import org.crosscheck.report.agreement.Agreement;

/** From what the database holds to what a report says. */
final class Reported {
    private static final double DECIMALS = 10_000;

    private Reported() {}

    static Head.Story story(Story story) {
        return new Head.Story(
                story.id, story.title, story.checking == Checking.TWO_BLIND, story.createdAt, story.dueAt);
    }

    static Head.SignOff signOff(SignOff signOff) {
        return new Head.SignOff(signOff.person.name, signOff.createdAt, signOff.note);
    }

    static Group group(
            org.crosscheck.model.Group group,
            List<Claim> claims,
            List<Comparison> comparisons,
            List<org.crosscheck.model.Review> reviews) {
        return new Group(
                group.id,
                Kind.valueOf(group.kind.name()),
                group.title,
                relation(group.proposal),
                group.verdict == null ? null : relation(group.verdict),
                Stage.valueOf(group.stage.name()),
                group.isReviewed(),
                group.sourceCount,
                group.originCount,
                group.origins.lines().filter(line -> !line.isBlank()).toList(),
                claims,
                0,
                comparisons.stream()
                        .sorted(Comparator.comparing(comparison -> comparison.label.urgency()))
                        .limit(Group.MOST_PAIRS)
                        .map(Reported::pair)
                        .toList(),
                reviews.stream().map(Reported::review).toList());
    }

    private static Group.Pair pair(Comparison comparison) {
        return new Group.Pair(
                comparison.first.id,
                comparison.second.id,
                relation(comparison.label),
                Math.round(comparison.score * DECIMALS) / DECIMALS,
                comparison.grounds());
    }

    private static Review review(org.crosscheck.model.Review review) {
        return new Review(
                relation(review.verdict),
                review.person.name,
                review.createdAt,
                review.note,
                review.confidential,
                review.adjudication,
                review.blind,
                review.claims.stream().sorted().toList());
    }

    static Reply reply(org.crosscheck.model.Reply reply) {
        return new Reply(
                reply.group.id,
                reply.group.title,
                reply.concerned,
                reply.contact,
                reply.question,
                reply.putAt,
                reply.answer,
                reply.answeredAt,
                reply.confidential);
    }

    static Sum sum(SumCheck sum) {
        return new Sum(
                sum.version.article.id, sum.startOffset, sum.endOffset, sum.kind.name(), sum.holds, sum.saying());
    }

    static Variance variance(Findings.Finding finding) {
        return new Variance(
                finding.kind(),
                finding.about(),
                finding.reasons().stream()
                        .map(reason -> new Saying(reason.code(), reason.values(), reason.text()))
                        .toList(),
                finding.forms().stream()
                        .map(form -> new Variance.Form(
                                form.words(),
                                form.places().stream().map(Reported::place).toList()))
                        .toList());
    }

    private static Variance.Place place(Findings.Place place) {
        return new Variance.Place(place.article().articleId(), place.start(), place.end());
    }

    static Stream<Measure> measures(boolean publication, Map<ClaimKind, Agreement> measured) {
        return measured.entrySet().stream()
                .map(kind -> new Measure(publication, Kind.valueOf(kind.getKey().name()), kind.getValue()));
    }

    /** Everybody whose verdict or decision stands in these groups, by name. */
    static List<Head.Person> people(List<Group> groups) {
        List<Review> verdicts =
                groups.stream().flatMap(group -> group.reviews().stream()).toList();
        List<Decision> decisions = groups.stream()
                .flatMap(group -> group.claims().stream())
                .flatMap(claim -> claim.decisions().stream())
                .toList();
        Map<String, Head.Person> people = new TreeMap<>();
        Stream.concat(verdicts.stream().map(Review::who), decisions.stream().map(Decision::who))
                .distinct()
                .forEach(name -> people.put(name, person(name, verdicts, decisions)));
        return List.copyOf(people.values());
    }

    private static Head.Person person(String name, List<Review> verdicts, List<Decision> decisions) {
        List<Review> theirs =
                verdicts.stream().filter(review -> review.who().equals(name)).toList();
        List<Decision> said = decisions.stream()
                .filter(decision -> decision.who().equals(name))
                .toList();
        return new Head.Person(name, theirs.size(), said.size(), (int)
                (theirs.stream().filter(Review::settles).count()
                        + said.stream().filter(Decision::settles).count()));
    }

    /** Proposals and verdicts carry the names of relations. */
    private static Relation relation(Enum<?> decided) {
        return Relation.valueOf(decided.name());
    }
}
