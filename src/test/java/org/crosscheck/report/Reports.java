package org.crosscheck.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.language.Saying;
import org.crosscheck.report.Claim.Counted;
import org.crosscheck.report.Claim.Hand;
import org.crosscheck.report.Claim.Quote;
import org.crosscheck.report.Claim.Voice;
import org.crosscheck.report.agreement.Agreement;

/** A report for tests, made by hand, with something in each section, and its redacted edition. */
public final class Reports {
    /** When everything happened. */
    public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    /** Every string that the redacted edition of {@link #small} must not hold. */
    public static final List<String> WITHHELD = List.of(
            "Secret Gazette",
            "What the leaked log says",
            "Olga Whistler",
            "leak.example",
            "0".repeat(63) + "3",
            "two hundred and twelve homes",
            "Ann Abel",
            "Ben Bold",
            "Cleo Call",
            "Dora Desk",
            "rang twice and was told so",
            "keep this to ourselves",
            "the town's own list agrees",
            "+44 7700 900123",
            "press@ministry.example",
            "Deputy Minister Quill",
            "signed in a hurry");

    private static final Source COURIER =
            source(1, "Valley Courier", "Dam leaks at Orlen", LocalDate.of(2026, 3, 3), false);
    private static final Source HERALD =
            source(2, "Orlen Herald", "Flood after dam fails", LocalDate.of(2026, 3, 4), false);
    private static final Source GAZETTE = source(3, "Secret Gazette", "What the leaked log says", null, true);

    private Reports() {}

    /** Three sources of which one is confidential, five claims in four groups, two reviewers and who settled it. */
    public static Report small() {
        List<Group> groups = List.of(houses(), warning(), log(), bridge());
        return new Report(
                head(groups),
                List.of(COURIER, HERALD, GAZETTE),
                groups,
                List.of(new Sum(
                        2,
                        10,
                        60,
                        "SHARE",
                        false,
                        new Saying(
                                "SHARE_FAILS",
                                List.of("100", "400", "25%", "30%"),
                                "100 of 400 is 25%; the text has 30%"))),
                List.of(new Variance(
                        "NAME",
                        "Ana Petrov",
                        List.of(new Saying("SPELLED", List.of("Petrov / Petrow"), "one name, spelled Petrov / Petrow")),
                        List.of(
                                new Variance.Form("Ana Petrov", List.of(new Variance.Place(1, 40, 50))),
                                new Variance.Form("Ana Petrow", List.of(new Variance.Place(2, 4, 14)))))),
                List.of(
                        new Reply(
                                12,
                                "Ana Petrov: “We warned them in May.”",
                                "The ministry",
                                "press@ministry.example",
                                "Were you warned in May? Ann Abel asks.",
                                NOON,
                                "We were not.",
                                NOON.plus(Duration.ofHours(2)),
                                false),
                        new Reply(
                                12,
                                "Ana Petrov: “We warned them in May.”",
                                "Deputy Minister Quill",
                                null,
                                "And you?",
                                null,
                                null,
                                null,
                                true)),
                List.of(new Measure(false, Kind.QUANTITY, new Agreement(2, 0.5, 0.0, -0.25))),
                List.of());
    }

    /** The redacted edition of {@link #small}. */
    public static Report redacted() {
        return Redaction.of(small(), null);
    }

    private static Head head(List<Group> groups) {
        return new Head(
                Report.FORMAT,
                Edition.INTERNAL,
                2,
                new Head.Story(7, "Dam at Orlen", true, NOON.minus(Duration.ofDays(2)), NOON.plus(Duration.ofDays(1))),
                NOON.plus(Duration.ofHours(3)),
                "Dora Desk",
                "1.0",
                "f".repeat(64),
                null,
                new Head.SignOff("Dora Desk", NOON.plus(Duration.ofHours(2)), "signed in a hurry"),
                0,
                List.of(
                        new Head.Person("Ann Abel", 1, 1, 0),
                        new Head.Person("Ben Bold", 1, 1, 0),
                        new Head.Person("Cleo Call", 1, 0, 1)));
    }

    private static Source source(long id, String outlet, String title, LocalDate published, boolean confidential) {
        return new Source(
                id,
                Source.Role.OUTLET,
                outlet,
                title,
                confidential ? "Olga Whistler" : "Staff writer",
                confidential ? null : "Additional reporting by Reuters",
                confidential ? "https://leak.example/log" : "https://example.org/" + id,
                published,
                null,
                "en",
                null,
                confidential ? List.of() : List.of("Reuters"),
                confidential,
                List.of(new Source.Version(1, "0".repeat(63) + id, NOON.minus(Duration.ofDays(1)), List.of())));
    }

    /** Two figures that part, decided by two people and settled by a third. */
    private static Group houses() {
        Claim courier = figure(
                21,
                COURIER,
                "-340 houses",
                340,
                List.of(new Decision(
                        Fate.CORRECT,
                        "some 1300 houses, says Ben Bold",
                        "Ann Abel",
                        NOON,
                        "@rang twice and was told so",
                        true,
                        false,
                        true,
                        null,
                        List.of(new Evidence(
                                "https://example.org/log",
                                "p. 3",
                                null,
                                null,
                                "+44 7700 900123",
                                NOON,
                                "desk phone",
                                "keep this to ourselves",
                                false)))));
        Claim herald = figure(22, HERALD, "1,300 houses", 1300, List.of());
        return new Group(
                11,
                Kind.QUANTITY,
                "-340 houses, or \"340\"",
                Relation.CONFLICT,
                Relation.UPDATE,
                Stage.DECIDED,
                true,
                2,
                1,
                List.of("both credit Reuters"),
                List.of(courier, herald),
                0,
                List.of(new Group.Pair(
                        21,
                        22,
                        Relation.CONFLICT,
                        0.8125,
                        List.of(
                                new Saying("SAME_DAY", List.of(), "same day"),
                                new Saying("RANGES_APART", List.of("340", "1300"), "340 is not 1300")))),
                List.of(
                        new Review(
                                Relation.UPDATE,
                                "Cleo Call",
                                NOON.plus(Duration.ofHours(1)),
                                "the town's own list agrees",
                                false,
                                true,
                                false,
                                List.of(21L, 22L)),
                        new Review(
                                Relation.CONFLICT,
                                "Ben Bold",
                                NOON.plusSeconds(60),
                                "",
                                false,
                                false,
                                true,
                                List.of(21L, 22L)),
                        new Review(Relation.AGREE, "Ann Abel", NOON, "", false, false, true, List.of(21L, 22L))));
    }

    private static Group warning() {
        Claim quotation = quotation(23, COURIER, "“We warned them in May.”", List.of(confirmed()));
        return group(12, Kind.QUOTATION, Relation.ONE_SOURCE_ONLY, null, List.of(quotation));
    }

    /** What only the confidential source says. */
    private static Group log() {
        return group(
                13,
                Kind.QUANTITY,
                Relation.ONE_SOURCE_ONLY,
                null,
                List.of(figure(24, GAZETTE, "two hundred and twelve homes", 212, List.of())));
    }

    private static Group bridge() {
        Claim cut = quotation(
                25,
                HERALD,
                "The bridge holds",
                List.of(new Decision(Fate.CUT, null, "Ben Bold", NOON, "", false, false, false, null, List.of())));
        return group(14, Kind.QUOTATION, Relation.DISPUTED, null, List.of(cut));
    }

    private static Decision confirmed() {
        return new Decision(Fate.CONFIRMED, null, "Ben Bold", NOON, "", false, false, false, null, List.of());
    }

    private static Claim figure(long id, Source source, String words, int value, List<Decision> decisions) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Claim(
                id,
                source.id(),
                1,
                Kind.QUANTITY,
                10,
                10 + words.length(),
                "Water flooded ",
                words,
                " near the river.",
                new Voice("Ana Petrov", "She", "mayor", "Reuters", "PERSON"),
                null,
                new Figure(number, number, ">", "house"),
                new Counted("houses", "flooded", "the river", "STATED"),
                new Days(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3), "TEXT"),
                "counted",
                Hand.FOUND,
                1,
                decisions.isEmpty() ? Fate.UNCHECKED : decisions.get(0).fate(),
                decisions.isEmpty() ? Stage.OPEN : Stage.DECIDED,
                decisions,
                List.of());
    }

    private static Claim quotation(long id, Source source, String words, List<Decision> decisions) {
        return new Claim(
                id,
                source.id(),
                1,
                Kind.QUOTATION,
                100,
                100 + words.length(),
                "",
                words,
                " said the mayor.",
                new Voice("Ana Petrov", "the mayor", "mayor", null, "PERSON"),
                new Quote("DIRECT", "said"),
                null,
                null,
                null,
                "speaker-cue",
                Hand.CORRECTED,
                1,
                decisions.get(0).fate(),
                Stage.DECIDED,
                decisions,
                List.of());
    }

    private static Group group(long id, Kind kind, Relation proposal, Relation verdict, List<Claim> claims) {
        return new Group(
                id,
                kind,
                Titles.of(claims.get(0)),
                proposal,
                verdict,
                verdict == null ? Stage.OPEN : Stage.DECIDED,
                verdict != null,
                claims.size(),
                claims.size(),
                List.of(),
                claims,
                0,
                List.of(),
                List.of());
    }
}
