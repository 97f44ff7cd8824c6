package org.crosscheck.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Report.Source COURIER = new Report.Source(
            "Valley Courier", "Dam leaks", null, LocalDate.of(2026, 3, 3), null, null, "abc123", NOON);

    private static final Report.Decision DECISION = new Report.Decision(
            Fate.CORRECT, "some 1300 houses", "Ann, Ben", NOON, "@once", List.of("https://example.org/log", "p. 3"));

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
        assertEquals(List.of("Ann", "Ben"), summary.reviewers());
    }

    @Test
    void aGroupIsContestedWhenTwoReviewersLastDecisionsDiffer() {
        Report.Review ann = review("Ann", Relation.AGREE);
        Report.Review ben = review("Ben", Relation.CONFLICT);
        assertTrue(group(1, Relation.AGREE, Relation.AGREE, ann, ben).isContested());
        assertFalse(group(1, Relation.AGREE, Relation.AGREE, ann, review("Ann", Relation.CONFLICT))
                .isContested());
        assertFalse(group(1, Relation.AGREE, Relation.AGREE, ann, review("Ben", Relation.UNDECIDED))
                .isContested());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aCellThatLooksLikeAFormulaIsQuoted(String text) {
        assertEquals("'" + text, Cell.of(text));
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertEquals("1,260 targets", Cell.of("1,260 targets"));
        assertEquals("", Cell.of(null));
        assertEquals("", Cell.of(""));
    }

    @Test
    void theCsvHasALineForEveryClaim() throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvWriter().write(report(group(7, Relation.CONFLICT, Relation.AGREE, review("Ann", Relation.AGREE))), out);
        String[] lines = out.toString().split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("\uFEFFgroup,kind,about,proposal,verdict,reviewer,"), lines[0]);
        assertEquals(
                "7,Figure,\"Group 7, of \"\"340\"\"\",Conflict,Agreement,Ann,2026-03-04T12:00:00Z,'=note,2,1,"
                        + "Valley Courier,Dam leaks,2026-03-03,,,,'-340 houses,10,21,\"more than 1,340\",house,"
                        + "3 March 2026,counted,abc123,Correct to,some 1300 houses,"
                        + "\"Ann, Ben\",2026-03-04T12:00:00Z,'@once,https://example.org/log; p. 3",
                lines[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "Dam at Orlen, report-dam-at-orlen-2026-03-04.csv",
        "'../../etc/\r\npass\"wd', report-etc-pass-wd-2026-03-04.csv",
        "Évêché, report-eveche-2026-03-04.csv",
        "新闻, report-2026-03-04.csv"
    })
    void aFileIsNamedAfterItsStory(String story, String name) {
        assertEquals(
                name, FileName.of(new Report(story, NOON, List.of(), List.of(), List.of(), List.of(), null), "csv"));
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

    private static String inShort(Chapter chapter) {
        List<String> parts = new ArrayList<>(List.of(chapter.name().name()));
        chapter.groups().forEach(group -> parts.add(String.valueOf(group.id())));
        return String.join(" ", parts);
    }

    private static Report report(Report.Group... groups) {
        return new Report("Dam at Orlen", NOON, List.of(groups), List.of(COURIER), List.of(), List.of(), null);
    }

    private static Report.Group group(long id, Relation proposal, Relation decision, Report.Review... reviews) {
        BigDecimal value = BigDecimal.valueOf(1340);
        Report.Claim claim = new Report.Claim(
                COURIER,
                10,
                21,
                "Water flooded ",
                "-340 houses",
                ".",
                null,
                null,
                new Figure(value, value, ">", "house"),
                new Days(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3)),
                "counted",
                Fate.CORRECT,
                DECISION,
                List.of());
        return new Report.Group(
                id,
                Kind.QUANTITY,
                "Group " + id + ", of \"340\"",
                proposal,
                decision,
                2,
                1,
                List.of(claim),
                List.of(),
                List.of(reviews));
    }

    private static Report.Review review(String who, Relation verdict) {
        return new Report.Review(verdict, who, NOON, "=note");
    }
}
