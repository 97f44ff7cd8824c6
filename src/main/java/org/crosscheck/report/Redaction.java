package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the redacted edition of a report: what is withheld is not in the record, so that no writer can let it out.
 *
 * <p>Left out are notes, contacts, who decided ("Reviewer 1" instead), and confidential sources with everything that they
 * alone say. Texts that the desk typed (wordings, questions, answers, places of evidence) stay, and names that are withheld
 * are blotted out in them. The words of sources that are not confidential stay as they are.
 */
public final class Redaction {
    private final Report report;
    private final Aliases aliases;
    private final Blot blot;
    private final Set<Long> hidden;

    private Redaction(Report report) {
        this.report = report;
        this.aliases = Aliases.of(report);
        this.blot = Blot.of(report);
        this.hidden = report.sources().stream()
                .filter(Source::confidential)
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    /**
     * The redacted edition; its changes are left to the caller, who knows the redacted edition before.
     *
     * @param report the internal edition
     * @param previous the redacted edition before, or null
     */
    public static Report of(Report report, Head.Previous previous) {
        return new Redaction(report).redacted(previous);
    }

    private Report redacted(Head.Previous previous) {
        List<Group> groups = report.groups().stream()
                .map(this::group)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Group> byId = groups.stream().collect(Collectors.toMap(Group::id, Function.identity()));
        return new Report(
                head(previous),
                report.sources().stream().map(this::source).toList(),
                groups,
                report.sums().stream()
                        .filter(sum -> !hidden.contains(sum.source()))
                        .toList(),
                report.variances().stream()
                        .map(this::variance)
                        .filter(Objects::nonNull)
                        .toList(),
                report.replies().stream()
                        .filter(reply -> byId.containsKey(reply.group()))
                        .map(reply -> reply(reply, byId.get(reply.group()).title()))
                        .toList(),
                report.measures(),
                List.of());
    }

    private Head head(Head.Previous previous) {
        Head head = report.head();
        Head.SignOff signOff = head.signOff();
        return new Head(
                head.format(),
                Edition.REDACTED,
                head.number(),
                head.story(),
                head.compiledAt(),
                null,
                head.product(),
                head.historyHead(),
                previous,
                signOff == null ? null : new Head.SignOff(aliases.of(signOff.who()), signOff.at(), ""),
                (int) Findings.claims(report)
                        .filter(finding -> finding.source().confidential())
                        .count(),
                head.people().stream()
                        .map(person -> new Head.Person(
                                aliases.of(person.name()), person.verdicts(), person.decisions(), person.settled()))
                        .toList());
    }

    private Source source(Source source) {
        if (!source.confidential()) {
            return source;
        }
        return new Source(
                source.id(),
                source.role(),
                aliases.of(source),
                null,
                null,
                null,
                null,
                null,
                null,
                source.language(),
                null,
                List.of(),
                true,
                source.versions().stream()
                        .map(version -> new Source.Version(version.number(), null, version.takenIn(), List.of()))
                        .toList());
    }

    /** Null where nothing is left of it. */
    private Group group(Group group) {
        List<Claim> open = group.claims().stream()
                .filter(claim -> !hidden.contains(claim.source()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        int withheld = group.claims().size() - open.size();
        Set<Long> ids = open.stream().map(Claim::id).collect(Collectors.toSet());
        return new Group(
                group.id(),
                group.kind(),
                withheld == 0 ? group.title() : Titles.of(open.get(0)),
                group.proposal(),
                group.verdict(),
                group.stage(),
                group.settled(),
                group.sources(),
                group.origins(),
                withheld == 0 ? group.origin() : List.of(),
                open.stream().map(this::claim).toList(),
                withheld,
                group.pairs().stream()
                        .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                        .toList(),
                group.reviews().stream().map(review -> review(review, ids)).toList());
    }

    private Review review(Review review, Set<Long> ids) {
        return new Review(
                review.verdict(),
                aliases.of(review.who()),
                review.at(),
                "",
                false,
                review.settles(),
                review.blind(),
                review.claims().stream().filter(ids::contains).toList());
    }

    private Claim claim(Claim claim) {
        return claim.decided(claim.decisions().stream().map(this::decision).toList())
                .pointing(List.of());
    }

    private Decision decision(Decision decision) {
        return new Decision(
                decision.fate(),
                blot.out(decision.wording()),
                aliases.of(decision.who()),
                decision.at(),
                "",
                false,
                decision.settles(),
                decision.blind(),
                decision.about(),
                decision.evidence().stream().map(this::evidence).toList());
    }

    private Evidence evidence(Evidence piece) {
        return piece.confidential()
                ? new Evidence(null, null, null, null, null, null, null, "", true)
                : new Evidence(
                        blot.out(piece.address()),
                        blot.out(piece.place()),
                        blot.out(piece.file()),
                        piece.sha256(),
                        null,
                        piece.calledAt(),
                        null,
                        "",
                        false);
    }

    /** Null where the sources that are left tell it in one way only. */
    private Variance variance(Variance variance) {
        List<Variance.Form> forms = variance.forms().stream()
                .map(this::form)
                .filter(form -> !form.places().isEmpty())
                .toList();
        if (forms.size() < 2) {
            return null;
        }
        boolean whole = forms.equals(variance.forms());
        return new Variance(variance.kind(), variance.about(), whole ? variance.grounds() : List.of(), forms);
    }

    private Variance.Form form(Variance.Form form) {
        return new Variance.Form(
                form.words(),
                form.places().stream()
                        .filter(place -> !hidden.contains(place.source()))
                        .toList());
    }

    private Reply reply(Reply reply, String about) {
        return new Reply(
                reply.group(),
                about,
                reply.confidential() ? null : blot.out(reply.concerned()),
                null,
                blot.out(reply.question()),
                reply.putAt(),
                blot.out(reply.answer()),
                reply.answeredAt(),
                reply.confidential());
    }
}
