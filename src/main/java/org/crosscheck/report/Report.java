package org.crosscheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.language.Saying;
import org.crosscheck.report.agreement.Agreement;

/**
 * A story's verification report as it stood at one time. Groups come the most urgent first, their claims by date of
 * publication, reviews the last first; what is unknown is null.
 *
 * @param story the story's title
 * @param compiledAt when
 * @param groups every group
 * @param sources every article
 * @param replies what was put to those concerned, and what they said
 * @param measures how far people agree who decided blind
 * @param signOff who closed the story, or null while it is open
 */
public record Report(
        String story,
        Instant compiledAt,
        List<Group> groups,
        List<Source> sources,
        List<Reply> replies,
        List<Measure> measures,
        SignOff signOff) {

    public Report {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
        replies = List.copyOf(replies);
        measures = List.copyOf(measures);
    }

    /** Who closed the story. */
    public record SignOff(String who, Instant at, String note) {}

    /**
     * A right of reply.
     *
     * @param about the group's title
     * @param contact null where it was not given or is confidential
     * @param putAt null while it was not put to them, as the answer
     */
    public record Reply(
            String about,
            String concerned,
            String contact,
            String question,
            Instant putAt,
            String answer,
            Instant answeredAt) {}

    /**
     * How far people agree on claims of a kind.
     *
     * @param publication whether about their fate in print, else about how sources stand to each other
     */
    public record Measure(boolean publication, Kind kind, Agreement agreement) {}

    /**
     * What somebody decided about a claim.
     *
     * @param wording what to print instead, or null
     * @param who the one who decided, or both, by comma
     * @param note empty when nothing was written or it is confidential
     * @param evidence what it rests on, each in one line
     */
    public record Decision(Fate fate, String wording, String who, Instant at, String note, List<String> evidence) {

        public Decision {
            evidence = List.copyOf(evidence);
        }

        /** The evidence in one line. */
        public String restsOn() {
            return String.join("; ", evidence);
        }
    }

    /**
     * Claims about the same thing.
     *
     * @param kind of its claims
     * @param proposal what the engine proposes
     * @param decision what a person decided last, or null
     * @param sources how many articles say it
     * @param origins how many independent reports those articles are
     * @param grounds why two of its claims, the most urgent pair, stand together or apart
     */
    public record Group(
            long id,
            Kind kind,
            String title,
            Relation proposal,
            Relation decision,
            long sources,
            long origins,
            List<Claim> claims,
            List<Saying> grounds,
            List<Review> reviews) {

        public Group {
            claims = List.copyOf(claims);
            grounds = List.copyOf(grounds);
            reviews = List.copyOf(reviews);
        }

        public boolean isFigure() {
            return kind == Kind.QUANTITY;
        }

        /** Whether a person decided, and did not leave it open. */
        public boolean isDecided() {
            return decision != null && decision != Relation.UNDECIDED;
        }

        /** Whether two reviewers' last decisions differ. */
        public boolean isContested() {
            return Reviewers.lastDecisions(reviews).stream().distinct().count() > 1;
        }
    }

    /**
     * What one article says.
     *
     * @param start first UTF-16 code unit in the article's text
     * @param end one past the last
     * @param speaker who says it or claims the figure; null where the outlet itself does
     * @param figure the figure as read, or null
     * @param asOf the days at which its figure was true; null where it has no figure
     * @param rule the name of the rule that found it
     * @param fate what is to happen to it in print
     * @param decision who said so and why; null where nobody did
     * @param contrary what people decided who disagree; empty where nobody does
     */
    public record Claim(
            Source source,
            int start,
            int end,
            String before,
            String exact,
            String after,
            String speaker,
            String relayedBy,
            Figure figure,
            Days asOf,
            String rule,
            Fate fate,
            Decision decision,
            List<Decision> contrary) {

        public Claim {
            contrary = List.copyOf(contrary);
        }
    }

    /** A decision; {@code note} is empty when nothing was written. */
    public record Review(Relation verdict, String reviewer, Instant at, String note) {}

    /**
     * An article.
     *
     * @param sha256 of its text's UTF-8 bytes, in hexadecimal
     * @param importedAt when it came in
     */
    public record Source(
            String outlet,
            String title,
            String byline,
            LocalDate published,
            String address,
            String credit,
            String sha256,
            Instant importedAt) {}
}
