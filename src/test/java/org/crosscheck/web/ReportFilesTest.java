package org.crosscheck.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Compiling.Step;
import org.crosscheck.model.Story;
import org.crosscheck.report.Verification;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.CreateStory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reports as they are taken along, by hand and by other programs. */
@QuarkusTest
class ReportFilesTest {
    @Inject
    CreateStory createStory;

    @Inject
    Sample sample;

    private static final int MOST_LOOKS = 600;

    private final Site site = new Site();

    @Test
    void row51ATitleMadeOfPathsAndLineEndsGivesASafeNameAndAWholeHeader() {
        long story = createStory.titled("../../etc/\r\npass\"wd; x=1", "Ann");
        Response file = site.get(site.compile("/stories/" + story) + ".csv");
        assertEquals(200, file.statusCode());
        assertEquals(1, file.headers().getList("Content-Disposition").size());
        assertTrue(
                file.header("Content-Disposition")
                        .matches(
                                "attachment; filename=\"report-etc-pass-wd-x-1-\\d{4}-\\d\\d-\\d\\d-1-internal\\.csv\""),
                file.header("Content-Disposition"));
    }

    @Test
    void theListForProgramsNamesEveryFileOfBothEditions() throws Exception {
        long story = sample.story();
        site.compile("/stories/" + story);
        Response list = site.get("/api/v1/stories/" + story + "/reports");
        assertEquals(List.of("internal", "redacted"), list.jsonPath().getList("findAll { it.number == 1 }.edition"));
        for (String sha256 : list.jsonPath().<String>getList("sha256")) {
            assertTrue(sha256.matches("[0-9a-f]{64}"), sha256);
        }
        List<String> files = list.jsonPath().getList("[0].files");
        assertEquals(Writers.all().size(), files.size());
        for (String file : files) {
            assertEquals(200, site.get(file).statusCode(), file);
        }
        byte[] json = site.get(files.stream()
                        .filter(file -> file.endsWith(".json"))
                        .findFirst()
                        .orElseThrow())
                .asByteArray();
        assertEquals(
                list.jsonPath().getString("[0].sha256"),
                Verification.of(json, Writers.carriers()).computed());
    }

    @Test
    void positionsAreWrittenOnDemand() {
        String file = "/api/v1" + site.compile("/stories/" + sample.story()) + ".annotations.jsonld";
        site.get(file).then().body(not(containsString("TextPositionSelector")));
        site.get(file + "?positions=true").then().body(containsString("TextPositionSelector"));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        String reports = "/api/v1/stories/" + sample.story() + "/reports";
        site.compile(reports.substring("/api/v1".length(), reports.length() - "/reports".length()));
        for (String wrong :
                List.of("/999/internal.json", "/1/secret.json", "/1/internal.exe", "/1/redacted.draft.docx")) {
            assertEquals(404, site.get(reports + wrong).statusCode(), wrong);
        }
        assertEquals(404, site.get("/api/v1/stories/999999999/reports").statusCode());
    }

    @Test
    void aReportThatIsCompiledInTheBackgroundShowsHowFarItIs() {
        long story = createStory.titled("Long", "Ann");
        String reports = "/stories/" + story + "/reports";
        keep(story, Step.GROUPS, 200, 5000, false);
        site.get(reports)
                .then()
                .body(containsString("Reads groups: 200 of 5,000"))
                .body(containsString("hx-trigger=\"every 2s\""))
                .body(containsString("Look again"))
                .body(not(containsString("Compile now")));
        QuarkusTransaction.requiringNew().run(() -> Compiling.end(story));
        keep(story, Step.FREEZING, 0, 0, true);
        site.get(reports)
                .then()
                .body(containsString("could not be compiled"))
                .body(containsString("Compile now"))
                .body(not(containsString("hx-trigger=\"every 2s\"")));
        assertFalse(site.get(site.compile("/stories/" + story)).asString().isEmpty());
        site.get(reports).then().body(not(containsString("could not be compiled")));
    }

    @Test
    void aFileOfALongReportIsWrittenInTheBackgroundAndThenTaken() throws InterruptedException {
        long story = sample.story();
        String report = site.compile("/stories/" + story);
        QuarkusTransaction.requiringNew().run(() -> Compilation.update("claims = 5000 where story.id = ?1", story));
        String reports = "/stories/" + story + "/reports";
        site.get(reports)
                .then()
                .body(containsString("action=\"" + report + "/writings\""))
                .body(containsString("href=\"" + report + ".html\""))
                .body(not(containsString("href=\"" + report + ".pdf\"")));
        String waiting = report + "/writings/pdf";
        site.get(waiting).then().body(containsString("Write the file"));

        Response asked = site.post(reports, report + "/writings", Map.of("format", "pdf"));
        assertEquals(303, asked.statusCode());
        assertTrue(asked.header("Location").endsWith(waiting), asked.header("Location"));
        String page = site.get(waiting).asString();
        for (int look = 0; !page.contains("data-waited") && look < MOST_LOOKS; look++) {
            assertTrue(page.contains("hx-trigger=\"every 2s\"") && page.contains("Look again"), page);
            Thread.sleep(50);
            page = site.get(waiting).asString();
        }
        assertTrue(page.contains("The file is there: 0.") && page.contains("href=\"" + report + ".pdf\""), page);
        assertFalse(page.contains("every 2s"));
        byte[] pdf = site.get(report + ".pdf").asByteArray();
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        for (String none : List.of("csv", "exe")) {
            assertEquals(
                    404,
                    site.post(reports, report + "/writings", Map.of("format", none))
                            .statusCode());
        }
        assertEquals(404, site.get(reports + "/99/internal/writings/pdf").statusCode());
    }

    private static void keep(long story, Step step, int done, int total, boolean failed) {
        QuarkusTransaction.requiringNew().run(() -> {
            Compiling row = new Compiling();
            row.story = Story.findById(story);
            row.who = "Ann";
            row.startedAt = Instant.EPOCH;
            row.step = step;
            row.done = done;
            row.total = total;
            row.failed = failed;
            row.persist();
        });
    }

    @Test
    void anUnknownStoryHasNoReportsToCompile() {
        long story = sample.story();
        assertEquals(
                404,
                site.post("/stories/" + story + "/reports", "/stories/999999999/reports", Map.of())
                        .statusCode());
    }
}
