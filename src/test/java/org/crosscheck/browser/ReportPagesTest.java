package org.crosscheck.browser;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Compiling;
import org.crosscheck.model.Story;
import org.crosscheck.model.Writing;
import org.crosscheck.workflow.CompileReport;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages of reports in every state, wide and narrow. */
@QuarkusTest
class ReportPagesTest {
    private static final int LONG = 12_000;

    @TestHTTPResource("/")
    String root;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    CreateStory createStory;

    @Inject
    ReceiveArticle receiveArticle;

    @Inject
    CompileReport compileReport;

    private Editor editor;

    @BeforeEach
    void open() {
        editor = new Editor(root);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void everyStateIsAccessibleAndFitsTheScreen() throws Exception {
        long story = loadSampleStory.load();
        String reports = "/stories/" + story + "/reports";
        compileReport.now(story, "Ann");
        compileReport.now(story, "Ann");
        long small = small();
        compileReport.now(small, "Ann");
        long empty = createStory.titled("Nothing yet", "Ann");
        compileReport.now(empty, "Ann");
        QuarkusTransaction.requiringNew().run(() -> {
            Compilation report =
                    Compilation.of(story, 2, Compilation.Edition.INTERNAL).orElseThrow();
            report.claims = LONG;
            wait(report, "pdf", 43, null, false);
            wait(report, "docx", 0, null, true);
            wait(report, "xlsx", 100, LONG * 100, false);
            compile(story);
        });
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("reports-under-way", reports);
        addresses.put("report-internal", reports + "/1/internal");
        addresses.put("report-redacted", "/stories/" + small + "/reports/1/redacted");
        addresses.put("report-empty", "/stories/" + empty + "/reports/1/internal");
        addresses.put("file-under-way", reports + "/2/internal/writings/pdf");
        addresses.put("file-failed", reports + "/2/internal/writings/docx");
        addresses.put("file-there", reports + "/2/internal/writings/xlsx");
        addresses.put("file-gone", reports + "/1/internal/writings/pdf");
        try (Lookers lookers = new Lookers(root)) {
            lookers.look(addresses);
        }
    }

    /** Its report is read by axe in a second; the sample story's takes ten. */
    private long small() {
        long story = createStory.titled("Two about the ferry", "Ann");
        for (String outlet : List.of("The Quay", "The Pier")) {
            String text =
                    "“We lost two engines,” said Ruth Aldous, the captain. Some 240 passengers were taken ashore.";
            receiveArticle.paste(story, new Pasted(outlet, "Ferry", "2026-03-03", text), "Ann");
        }
        return story;
    }

    private static void wait(Compilation report, String format, int hundredths, Integer size, boolean failed) {
        Writing file = new Writing();
        file.compilation = report;
        file.format = format;
        file.language = "en";
        file.who = "Ann";
        file.askedAt = Instant.EPOCH;
        file.hundredths = hundredths;
        file.size = size;
        file.finishedAt = size == null ? null : Instant.EPOCH;
        file.failed = failed;
        file.persist();
    }

    private static void compile(long story) {
        Compiling row = new Compiling();
        row.story = Story.findById(story);
        row.who = "Ann";
        row.startedAt = Instant.EPOCH;
        row.step = Compiling.Step.GROUPS;
        row.done = 1200;
        row.total = 5000;
        row.persist();
    }

    @Test
    void aFileThatIsWaitedForIsTakenAlongWhenItIsThere() {
        long story = loadSampleStory.load();
        compileReport.now(story, "Ann");
        QuarkusTransaction.requiringNew().run(() -> Compilation.update("claims = ?1 where story.id = ?2", LONG, story));
        Page page = editor.window(Editor.WIDE, ColorScheme.LIGHT, true);
        page.navigate("/stories/" + story + "/reports");
        String name = page.waitForDownload(() -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click())
                .suggestedFilename();
        assertTrue(name.endsWith("-1-internal.pdf"), name);
        page.getByText("The file is there").waitFor();
    }
}
