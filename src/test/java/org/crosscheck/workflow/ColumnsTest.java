package org.crosscheck.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.language.Language;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.CsvWriter;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every column of a report's table, from a story made for it: each has a value here that was worked out by hand. */
@QuarkusTest
class ColumnsTest {
    private static final String COURIER = """
            Outlet: Valley Courier
            Address: https://courier.example/dam
            Byline: Mara Lindt
            Published: 2026-03-03

            Reuters quoted Mayor Ana Petrov as saying that the old sluice had failed twice.

            Rebuilding the wall will cost between $2 million and $3 million, Petrov said.

            At least 1,300 houses were flooded on Sunday, the mayor said.""";
    private static final String HERALD = """
            Outlet: Orlen Herald
            Published: 2026-03-03

            Some 900 houses were flooded on Sunday, Mayor Ana Petrov said.""";

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    RuleStory ruleStory;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    DecideClaims decideClaims;

    @Inject
    CompileReport compileReport;

    @Inject
    FrozenReports frozenReports;

    @Inject
    Session session;

    private long story;
    private Claim houses;

    @BeforeEach
    void decide() throws UnreadableException {
        at("2026-03-04T08:00:00Z");
        story = createStory.titled("The dam", "Ann");
        importArticle.into(story, TextFile.paste(COURIER), "Ann");
        importArticle.into(story, TextFile.paste(HERALD), "Ann");
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        houses = claim("1,300");
        at("2026-03-04T09:00:00Z");
        decide("Ben", Verdict.CONFLICT, Clearance.CORRECT, "some 1,000 houses", "", "");
        at("2026-03-04T10:00:00Z");
        decide("Cleo", Verdict.AGREE, Clearance.CONFIRMED, null, "", "");
        at("2026-03-04T11:30:00Z");
        reviewGroup.adjudicate(
                story, group().id, Judged.all(Verdict.UPDATE, "counted a day later", seenGroup("Dora")), "Dora");
        decideClaims.adjudicate(
                story, decided(Clearance.CORRECT, "about 1,000 houses", "the town's list has 1,012", "Dora"), "Dora");
    }

    private static void at(String time) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(time), ZoneOffset.UTC), Clock.class);
    }

    private void decide(String who, Verdict verdict, Clearance clearance, String wording, String note, String reason) {
        reviewGroup.review(story, group().id, Judged.all(verdict, note, seenGroup(who)), who);
        decideClaims.decide(story, decided(clearance, wording, reason, who), who);
    }

    private Decided decided(Clearance clearance, String wording, String reason, String who) {
        session.clear();
        houses = claim("1,300");
        Seen seen = Seen.of(houses, Decision.about(List.of(houses.id)), who);
        return new Decided(clearance, wording, reason, false, Map.of(houses.id, seen));
    }

    private Seen seenGroup(String who) {
        return Seen.of(group(), Review.of(group().id), who);
    }

    private Group group() {
        session.clear();
        return Group.inStory(story, houses.group.id).orElseThrow();
    }

    private Claim claim(String words) {
        return Claim.ofStory(story).stream()
                .filter(claim -> claim.exact.contains(words) && claim.low != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyColumnIsFilledRightly() throws IOException {
        Map<String, String> figure = new LinkedHashMap<>();
        figure.put("fact_id", String.valueOf(houses.id));
        figure.put("story", "The dam");
        figure.put("article_version", "1");
        figure.put("sentence", "At least 1,300 houses were flooded on Sunday, the mayor said.");
        figure.put("kind", "Figure");
        figure.put("as_written", "1,300 houses");
        figure.put("quote_kind", "");
        figure.put("speaker_as_written", "");
        figure.put("speaker", "");
        figure.put("role", "");
        figure.put("claimant", "Ana Petrov");
        figure.put("value_min", "1300");
        figure.put("value_max", "");
        figure.put("unit", "house");
        figure.put("currency", "");
        figure.put("modifier", ">=");
        figure.put("counted", "houses");
        figure.put("as_of", "2026-03-01");
        figure.put("as_of_origin", "text");
        figure.put("outlet", "Valley Courier");
        figure.put("address", "https://courier.example/dam");
        figure.put("byline", "Mara Lindt");
        figure.put("published", "2026-03-03");
        figure.put("accessed", "2026-03-04T08:00:00Z");
        figure.put(
                "version_sha256",
                Hash.sha256(COURIER.substring(COURIER.indexOf("Reuters quoted")).getBytes(UTF_8)));
        figure.put("char_start", "169");
        figure.put("char_end", "181");
        figure.put("prefix", "At least ");
        figure.put("suffix", " were flooded on Sunday, the mayor said.");
        figure.put("origin", "1 of 1");
        figure.put("group", String.valueOf(houses.group.id));
        figure.put("proposal", "Conflict");
        figure.put(
                "reasons",
                "the same thing counted (house); same day; both have: houses, flooded;"
                        + " the figures lie apart: 1,300 houses / 900 houses");
        figure.put("relation", "Update");
        figure.put("decision", "Correct to");
        figure.put("proposed_wording", "about 1,000 houses");
        figure.put("reason", "the town's list has 1,012; counted a day later");
        figure.put("reviewer_1", "Ben");
        figure.put("verdict_1", "Conflict; Correct to");
        figure.put("reviewer_2", "Cleo");
        figure.put("verdict_2", "Agreement; Confirmed");
        figure.put("adjudicator", "Dora");
        figure.put("decided_at", "2026-03-04T11:30:00Z");
        figure.put("machine_or_person", "machine");

        Map<String, String> money = Map.of(
                "value_min",
                "2000000",
                "value_max",
                "3000000",
                "unit",
                "",
                "currency",
                "USD",
                "claimant",
                "Ana Petrov");
        Map<String, String> quotation = Map.of(
                "kind", "Quotation",
                "as_written", "the old sluice had failed twice",
                "quote_kind", "indirect",
                "speaker_as_written", "Mayor Ana Petrov",
                "speaker", "Ana Petrov",
                "role", "Mayor",
                "relayed_by", "Reuters",
                "claimant", "",
                "decided_at", "");

        List<CSVRecord> lines = lines();
        assertLine(figure, lines, "1,300 houses");
        assertLine(money, lines, "$2 million and $3 million");
        assertLine(quotation, lines, "the old sluice had failed twice");
        Set<String> filled = new HashSet<>();
        List.of(figure, money, quotation)
                .forEach(known -> known.forEach((column, value) -> {
                    if (!value.isEmpty()) {
                        filled.add(column);
                    }
                }));
        assertEquals(new HashSet<>(Row.COLUMNS), filled);
    }

    private static void assertLine(Map<String, String> known, List<CSVRecord> lines, String words) {
        CSVRecord line = line(lines, words);
        Map<String, String> found = new LinkedHashMap<>();
        known.keySet().forEach(column -> found.put(column, line.get(column)));
        assertEquals(new LinkedHashMap<>(known), found);
    }

    private static CSVRecord line(List<CSVRecord> lines, String words) {
        return lines.stream()
                .filter(line -> line.get("as_written").equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is missing in " + lines));
    }

    private List<CSVRecord> lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int number = compileReport.now(story, "Ann");
        CsvWriter.plain().write(frozenReports.of(story, number, Edition.INTERNAL), Language.ENGLISH, out);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString(UTF_8)))
                .getRecords();
    }
}
