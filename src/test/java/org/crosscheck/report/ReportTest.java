package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReportTest {

    @Test
    void whatMustBeFixedIsFoundInWhateverGroupItStands() {
        Findings findings =
                Findings.of(report(group(1, Relation.AGREE, Relation.AGREE), group(2, Relation.ONE_SOURCE_ONLY, null)));
        assertEquals(
                List.of(1L, 2L),
                findings.mustFix().stream().map(finding -> finding.group().id()).toList());
        assertEquals(List.of(), findings.confirmed());
    }

    @Test
    void openConflictsComeFirstAndEveryGroupStandsInOneChapter() {
        Report report = report(
                group(1, Relation.ONE_SOURCE_ONLY, null),
                group(2, Relation.AGREE, Relation.AGREE),
                group(3, Relation.CONFLICT, Relation.UNDECIDED),
                group(4, Relation.UPDATE, null),
                group(5, Relation.CONFLICT, Relation.DIFFERENT),
                group(6, Relation.DISPUTED, null),
                group(7, Relation.AGREE, Relation.CONFLICT),
                group(8, Relation.ONE_SOURCE_ONLY, Relation.AGREE));
        assertEquals(
                List.of(
                        "OPEN_CONFLICTS 3 6",
                        "CONFLICTS 7",
                        "AGREED 2 8",
                        "DIFFERENT 5",
                        "NOT_DECIDED 4",
                        "ONE_SOURCE 1"),
                Chapter.of(report).stream().map(ReportTest::inShort).toList());
    }

    @Test
    void theSummaryCountsWhatIsDecidedAndWhatBlocks() {
        Summary summary = Summary.of(report(
                group(1, Relation.CONFLICT, null),
                group(2, Relation.CONFLICT, Relation.UPDATE, review("Ann", Relation.UPDATE)),
                group(3, Relation.AGREE, Relation.UNDECIDED, review("Ben", Relation.UNDECIDED))));
        assertEquals(1, summary.decided());
        assertEquals(1, summary.blockers());
        assertEquals(2, summary.open());
    }

    @Test
    void aGroupIsContestedWhenTwoReviewersLastDecisionsDiffer() {
        Review ann = review("Ann", Relation.AGREE);
        Review ben = review("Ben", Relation.CONFLICT);
        assertTrue(group(1, Relation.AGREE, Relation.AGREE, ann, ben).isContested());
        assertFalse(group(1, Relation.AGREE, Relation.AGREE, ann, review("Ann", Relation.CONFLICT))
                .isContested());
        assertFalse(group(1, Relation.AGREE, Relation.AGREE, ann, review("Ben", Relation.UNDECIDED))
                .isContested());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void row50ACellThatLooksLikeAFormulaIsQuoted(String text) {
        assertEquals("'" + text, Cell.of(text));
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertEquals("1,260 targets", Cell.of("1,260 targets"));
        assertEquals("", Cell.of(null));
        assertEquals("", Cell.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "Dam at Orlen, report-dam-at-orlen-2026-03-04-2-internal.csv",
        "'../../etc/\r\npass\"wd', report-etc-pass-wd-2026-03-04-2-internal.csv",
        "Évêché, report-eveche-2026-03-04-2-internal.csv",
        "新闻, report-2026-03-04-2-internal.csv"
    })
    void aFileIsNamedAfterItsStory(String story, String name) {
        assertEquals(name, FileName.of(titled(story), "csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "340  | 340  | =     | 340",
                "1340 | 1340 | >     | more than 1,340",
                "8000 | 9500 | range | 8,000 to 9,500",
                "1.50 | 1.50 | ~     | about 1.5",
            })
    void aFigureIsSaidInWords(BigDecimal low, BigDecimal high, String sign, String words) {
        assertEquals(words, new Figure(low, high, sign, "house").words());
    }

    private static Report titled(String story) {
        Report small = Reports.small();
        Head head = small.head();
        return new Report(
                new Head(
                        head.format(),
                        head.edition(),
                        head.number(),
                        new Head.Story(7, story, false, Reports.NOON, null),
                        head.compiledAt(),
                        null,
                        head.product(),
                        null,
                        null,
                        null,
                        0,
                        List.of()),
                small.sources(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String inShort(Chapter chapter) {
        List<String> parts = new ArrayList<>(List.of(chapter.name().name()));
        chapter.matters()
                .forEach(matter -> parts.add(String.valueOf(matter.group().id())));
        return String.join(" ", parts);
    }

    private static Report report(Group... groups) {
        Report small = Reports.small();
        return new Report(
                small.head(), small.sources(), List.of(groups), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Group group(long id, Relation proposal, Relation verdict, Review... reviews) {
        Group like = Reports.small().groups().get(0);
        return new Group(
                id,
                like.kind(),
                like.title(),
                proposal,
                verdict,
                like.stage(),
                true,
                2,
                1,
                List.of(),
                like.claims(),
                0,
                List.of(),
                List.of(reviews));
    }

    private static Review review(String who, Relation verdict) {
        return new Review(verdict, who, Reports.NOON, "", false, false, false, List.of());
    }
}
