package org.crosscheck.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.Reply;
import org.crosscheck.model.Review;
import org.crosscheck.model.SignOff;
import org.crosscheck.report.Days;
import org.crosscheck.report.Fate;
import org.crosscheck.report.Figure;
import org.crosscheck.report.Kind;
import org.crosscheck.report.Relation;
import org.crosscheck.report.Report;
import org.crosscheck.report.agreement.Agreement;

/** From what the database holds to what a report says. */
final class Reported {
    private static final String CONFIDENTIAL = "Confidential source";

    private Reported() {}

    static Report.Group group(
            Group group, List<Report.Claim> claims, List<Comparison> comparisons, List<Review> reviews) {
        return new Report.Group(
                group.id,
                Kind.valueOf(group.kind.name()),
                group.title,
                relation(group.proposal),
                group.verdict == null ? null : relation(group.verdict),
                group.sourceCount,
                group.originCount,
                claims,
                comparisons.stream()
                        .min(Comparator.comparing(comparison -> comparison.label.urgency()))
                        .map(Comparison::grounds)
                        .orElse(List.of()),
                reviews.stream().map(Reported::review).toList());
    }

    static Report.Claim claim(Claim claim, Report.Source source, Fates fates) {
        boolean isFigure = claim.kind == ClaimKind.QUANTITY;
        return new Report.Claim(
                source,
                claim.startOffset,
                claim.endOffset,
                claim.prefix,
                claim.exact,
                claim.suffix,
                isFigure ? claim.attributedTo : speaker(claim),
                claim.relayedBy,
                isFigure ? figure(claim) : null,
                isFigure ? new Days(claim.asOfFirst, claim.asOfLast) : null,
                claim.rule,
                Fate.valueOf(claim.clearance.name()),
                fates.standing(claim),
                fates.contrary(claim));
    }

    private static String speaker(Claim claim) {
        return claim.speaker == null ? claim.speakerAsWritten : claim.speaker.name;
    }

    static Figure figure(Claim claim) {
        return new Figure(claim.low, claim.high, Objects.toString(claim.sign(), "="), Objects.toString(claim.unit, ""));
    }

    static Report.Source source(ArticleVersion version) {
        Article article = version.article;
        if (article.confidential) {
            return new Report.Source(
                    CONFIDENTIAL, "", null, article.published, null, null, version.sha256, version.importedAt);
        }
        return new Report.Source(
                version.outlet.name,
                article.title,
                article.byline,
                article.published,
                article.address,
                article.credit,
                version.sha256,
                version.importedAt);
    }

    /** By publication, undated ones last. */
    static List<Report.Source> register(Collection<Report.Source> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(Report.Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Report.Source::outlet)
                        .thenComparing(Report.Source::importedAt))
                .toList();
    }

    private static Report.Review review(Review review) {
        return new Report.Review(
                relation(review.verdict), review.person.name, review.createdAt, review.confidential ? "" : review.note);
    }

    static Report.Reply reply(Reply reply) {
        return new Report.Reply(
                reply.group.title,
                reply.concerned,
                reply.confidential ? null : reply.contact,
                reply.question,
                reply.putAt,
                reply.answer,
                reply.answeredAt);
    }

    static Report.SignOff signOff(SignOff signOff) {
        return new Report.SignOff(signOff.person.name, signOff.createdAt, signOff.note);
    }

    static Stream<Report.Measure> measures(boolean publication, Map<ClaimKind, Agreement> measured) {
        return measured.entrySet().stream()
                .map(kind -> new Report.Measure(
                        publication, Kind.valueOf(kind.getKey().name()), kind.getValue()));
    }

    /** Proposals and verdicts carry the names of relations. */
    private static Relation relation(Enum<?> decided) {
        return Relation.valueOf(decided.name());
    }
}
