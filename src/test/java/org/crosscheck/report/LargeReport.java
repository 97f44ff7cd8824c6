package org.crosscheck.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.crosscheck.language.Saying;
import org.crosscheck.report.Claim.Counted;
import org.crosscheck.report.Claim.Hand;
import org.crosscheck.report.Claim.Quote;
import org.crosscheck.report.Claim.Voice;

/**
 * A report as large as is wanted: of every ten claims three are figures in conflict, three one quotation in three wordings, two
 * an open update, one a quotation to be cut and one a figure that nobody looked at.
 */
public final class LargeReport {
    private static final int BLOCK = 10;
    private static final int SOURCES = 40;

    private final int number;
    private final List<Source> sources;

    private LargeReport(int number, List<Source> sources) {
        this.number = number;
        this.sources = sources;
    }

    /** @param claims how many it holds, a multiple of ten */
    public static Report of(int claims) {
        Report small = Reports.small();
        List<Source> sources = IntStream.range(0, SOURCES)
                .mapToObj(i -> source(small.sources().get(i % 2), i))
                .toList();
        List<Group> groups = IntStream.range(0, claims / BLOCK)
                .mapToObj(i -> new LargeReport(i, sources))
                .flatMap(block -> block.groups().stream())
                .toList();
        return new Report(
                small.head(),
                sources,
                groups,
                small.sums().stream()
                        .map(sum -> new Sum(1, sum.start(), sum.end(), sum.kind(), sum.holds(), sum.said()))
                        .toList(),
                List.of(),
                small.replies(),
                small.measures(),
                List.of());
    }

    private static Source source(Source like, int i) {
        return new Source(
                i,
                like.role(),
                like.outlet() + " " + i,
                like.title(),
                like.byline(),
                like.credit(),
                "https://example.org/articles/" + i,
                like.published(),
                null,
                "en",
                null,
                like.agencies(),
                false,
                like.versions());
    }

    private List<Group> groups() {
        int houses = 100 + number;
        return List.of(
                group(
                        0,
                        Relation.CONFLICT,
                        Relation.CONFLICT,
                        figure(0, houses, 1, Fate.CORRECT),
                        figure(1, houses + 40, 1, Fate.CONFIRMED),
                        figure(2, houses + 90, 2, Fate.CUT)),
                group(
                        3,
                        Relation.AGREE,
                        null,
                        quotation(3, "warned the town in May that gate " + number + " would not hold", Fate.UNCHECKED),
                        quotation(4, "warned them in May that gate " + number + " will not hold", Fate.UNCHECKED),
                        quotation(5, "told the town in June that gate " + number + " might hold", Fate.UNVERIFIED)),
                group(
                        6,
                        Relation.UPDATE,
                        null,
                        figure(6, houses, 3, Fate.UNCHECKED),
                        figure(7, houses + 7, 5, Fate.UNCHECKED)),
                group(8, Relation.ONE_SOURCE_ONLY, null, quotation(8, "never saw bridge " + number, Fate.CUT)),
                group(9, Relation.ONE_SOURCE_ONLY, null, figure(9, houses * 3, 2, Fate.UNCHECKED)));
    }

    private Group group(int first, Relation proposal, Relation verdict, Claim... claims) {
        List<Claim> members = List.of(claims);
        List<Review> reviews = new ArrayList<>();
        if (verdict != null) {
            reviews.add(new Review(
                    verdict,
                    "Ann Abel",
                    Reports.NOON,
                    "the town's list of street " + number + " says the same",
                    false,
                    false,
                    true,
                    members.stream().map(Claim::id).toList()));
        }
        return new Group(
                id(first),
                members.get(0).kind(),
                Titles.of(members.get(0)),
                proposal,
                verdict,
                verdict == null ? Stage.OPEN : Stage.DECIDED,
                verdict != null,
                members.size(),
                members.size(),
                members.size() > 2 ? List.of("two of them credit Reuters") : List.of(),
                members,
                0,
                members.size() == 1 ? List.of() : List.of(pair(members.get(0), members.get(1), proposal)),
                reviews);
    }

    private static Group.Pair pair(Claim first, Claim second, Relation proposal) {
        return new Group.Pair(
                first.id(),
                second.id(),
                proposal,
                0.8125,
                List.of(
                        new Saying("SAME_SPEAKER", List.of("Petrov"), "same speaker (Petrov)"),
                        new Saying("SAME_DAY", List.of(), "same day")));
    }

    private long id(int place) {
        return (long) number * BLOCK + place + 1;
    }

    private Claim figure(int place, int value, int day, Fate fate) {
        String words = "more than " + value + " houses";
        LocalDate date = LocalDate.of(2026, 3, day);
        return claim(
                place,
                Kind.QUANTITY,
                words,
                null,
                new Figure(BigDecimal.valueOf(value), BigDecimal.valueOf(value), ">", "house"),
                new Counted("houses", "flooded", "street " + number, "STATED"),
                new Days(date, date, "TEXT"),
                fate);
    }

    private Claim quotation(int place, String words, Fate fate) {
        return claim(place, Kind.QUOTATION, "“We " + words + "”", new Quote("DIRECT", "said"), null, null, null, fate);
    }

    private Claim claim(
            int place, Kind kind, String words, Quote quote, Figure figure, Counted counted, Days days, Fate fate) {
        return new Claim(
                id(place),
                sources.get((number + place) % SOURCES).id(),
                1,
                kind,
                number,
                number + words.length(),
                "After the gates of the upper dam gave way on the night before, water from the reservoir took ",
                words,
                " along the river, the mayor of Orlen told reporters at the town hall on street " + number + ".",
                new Voice("Ana Petrov", "she", "mayor of Orlen", place % 2 == 0 ? "Reuters" : null, "PERSON"),
                quote,
                figure,
                counted,
                days,
                "counted",
                Hand.FOUND,
                1,
                fate,
                fate == Fate.UNCHECKED ? Stage.OPEN : Stage.DECIDED,
                fate == Fate.UNCHECKED ? List.of() : List.of(decision(fate)),
                List.of());
    }

    private Decision decision(Fate fate) {
        return new Decision(
                fate,
                fate == Fate.CORRECT ? "some " + number + " houses" : null,
                "Ben Bold",
                Reports.NOON,
                "asked the town's clerk twice about street " + number,
                false,
                false,
                false,
                null,
                List.of(new Evidence(
                        "https://example.org/log/" + number, "p. " + number, null, null, null, null, null, "", false)));
    }
}
