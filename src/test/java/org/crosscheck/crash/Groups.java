package org.crosscheck.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Groups to review, in a story made for them. */
final class Groups {
    private static final Pattern GROUP = Pattern.compile("/stories/\\d+/groups/\\d+");

    private Groups() {}

    /** Brings articles in until there are enough groups, and gives the addresses of their pages. */
    static List<String> of(Browser browser, int wanted) throws IOException, InterruptedException {
        String story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood")));
        Set<String> groups = new LinkedHashSet<>();
        for (int number = 0; groups.size() < wanted; number++) {
            String outlet = "Paper " + number % 9;
            browser.post(
                    story + "/articles",
                    Map.of("outlet", outlet, "title", "Flood", "text", Copy.article(number), "version", "0"));
            GROUP.matcher(browser.get(story).body())
                    .results()
                    .map(MatchResult::group)
                    .forEach(groups::add);
        }
        return new ArrayList<>(groups).subList(0, wanted);
    }
}
