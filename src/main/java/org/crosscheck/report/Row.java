package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.language.Saying;

/**
 * A claim as a line of a table: a value for each of {@link #COLUMNS}, each a {@code String}, {@code Long},
 * {@code Integer}, {@code BigDecimal}, {@code LocalDate} or {@code Instant}, or null where it is unknown or does not apply.
 */
public final class Row {
    /** The names of the columns, in order; what each holds is said where its values are made. */
    public static final List<String> COLUMNS = List.of(
            "fact_id",
            "story",
            "article_version",
            "sentence",
            "kind",
            "as_written",
            "quote_kind",
            "speaker_as_written",
            "speaker",
            "role",
            "relayed_by",
            "claimant",
            "value_min",
            "value_max",
            "unit",
            "currency",
            "modifier",
            "counted",
            "as_of",
            "as_of_origin",
            "outlet",
            "address",
            "byline",
            "published",
            "accessed",
            "version_sha256",
            "char_start",
            "char_end",
            "prefix",
            "suffix",
            "origin",
            "group",
            "proposal",
            "reasons",
            "relation",
            "decision",
            "proposed_wording",
            "reason",
            "reviewer_1",
            "verdict_1",
            "reviewer_2",
            "verdict_2",
            "adjudicator",
            "decided_at",
            "machine_or_person");

    private static final Set<String> OPEN_ABOVE = Set.of(">", ">=");
    private static final Set<String> OPEN_BELOW = Set.of("<", "<=");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private Row() {}

    /** @param story the story's title */
    public static List<Object> of(String story, Finding finding) {
        return Stream.of(
                        words(story, finding),
                        voice(finding.claim()),
                        figure(finding.claim()),
                        source(finding),
                        group(finding),
                        People.of(finding).cells())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Object> words(String story, Finding finding) {
        Claim claim = finding.claim();
        return Arrays.asList(
                claim.id(),
                story,
                claim.version(),
                claim.sentence(),
                claim.kind().words(),
                claim.exact());
    }

    private static List<Object> voice(Claim claim) {
        Claim.Voice voice = Objects.requireNonNullElse(claim.speaker(), new Claim.Voice(null, null, null, null, null));
        boolean isFigure = claim.kind() == Kind.QUANTITY;
        return Arrays.asList(
                claim.quote() == null ? null : lower(claim.quote().kind()),
                voice.asWritten(),
                isFigure ? null : voice.name(),
                voice.role(),
                voice.relayedBy(),
                isFigure ? voice.shown() : null);
    }

    /**
     * A figure that is open to one side has no value there. What is counted is the noun as written; a currency's code stands in a
     * column of its own.
     */
    private static List<Object> figure(Claim claim) {
        Figure figure = Objects.requireNonNullElse(claim.figure(), new Figure(null, null, "", null));
        boolean isMoney = CURRENCIES.contains(figure.unit());
        Days days = claim.asOf();
        return Arrays.asList(
                OPEN_BELOW.contains(figure.sign()) ? null : figure.low(),
                OPEN_ABOVE.contains(figure.sign()) ? null : figure.high(),
                isMoney ? null : figure.unit(),
                isMoney ? figure.unit() : null,
                claim.figure() == null ? null : figure.sign(),
                claim.counted() == null ? null : claim.counted().noun(),
                days == null ? null : days.iso(),
                days == null ? null : lower(days.origin()));
    }

    private static List<Object> source(Finding finding) {
        Claim claim = finding.claim();
        Source source = finding.source();
        Source.Version version = source.version(claim.version());
        return Arrays.asList(
                source.outlet(),
                source.address(),
                source.byline(),
                source.published(),
                version.takenIn(),
                version.sha256(),
                claim.start(),
                claim.end(),
                claim.before(),
                claim.after());
    }

    /** The relation is what people decided about the group, the proposal what the machine thinks of it. */
    private static List<Object> group(Finding finding) {
        Group group = finding.group();
        return Arrays.asList(
                finding.claim().origin() + " of " + group.origins(),
                group.id(),
                group.proposal().words(),
                group.grounds().stream().map(Saying::text).collect(Collectors.joining("; ")),
                group.verdict() == null ? null : group.verdict().words());
    }

    private static String lower(String code) {
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }
}
