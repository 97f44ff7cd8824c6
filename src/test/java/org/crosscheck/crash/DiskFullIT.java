package org.crosscheck.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The disk is full while the workbench works (HOSTILE.md, row 62). It is made full for this one process: its files may not grow
 * past a limit, so that writing fails in the middle as it does without room.
 */
@EnabledOnOs(OS.LINUX)
class DiskFullIT {
    private static final int MOST_ARTICLES = 60;
    private static final int ROOM = 1 << 20;
    private static final String LONG =
            "\n\nThe old town stood under water again, a witness wrote that night.".repeat(3_000);

    @TempDir
    Path folder;

    /** HOSTILE.md, row 62. */
    @Test
    void withoutRoomItSaysSoShowsWhatItHasAndGoesOnWhenThereIsRoom() throws Exception {
        Workbench workbench =
                new Workbench(folder.resolve("data"), Workbench.ON_H2, List.of("-Dcrosscheck.sample-story=false"));
        workbench.start();
        try {
            Browser browser = workbench.enter();
            String story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood")));
            String first = Browser.leadsTo(imported(browser, story, 0, ""));

            workbench.limitFiles(Files.size(workbench.data().resolve("crosscheck.mv.db")) + ROOM + ":");
            int number = 1;
            HttpResponse<String> answer = imported(browser, story, number, LONG);
            while (answer.statusCode() == 303 && number < MOST_ARTICLES) {
                answer = imported(browser, story, ++number, LONG);
            }
            assertEquals(503, answer.statusCode(), workbench.log());
            assertTrue(answer.body().contains("<p class=\"code\">503</p>"), answer.body());
            assertEquals(200, browser.get(first).statusCode());
            assertEquals(200, browser.get(story).statusCode());

            workbench.limitFiles("unlimited:");
            assertEquals(303, imported(browser, story, number, LONG).statusCode());
        } finally {
            workbench.stop();
        }
        workbench.command("verify-history");
    }

    private static HttpResponse<String> imported(Browser browser, String story, int number, String more)
            throws IOException, InterruptedException {
        return browser.post(
                story + "/articles",
                Map.of("outlet", "Paper", "title", "Flood", "text", Copy.article(number) + more, "version", "0"));
    }
}
