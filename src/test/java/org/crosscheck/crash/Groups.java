package org.crosscheck.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crosscheck.served.Browser;

/** Groups to review, in a story made for them. */
final class Groups {
    private static final Pattern GROUP = Pattern.compile("/stories/\\d+/groups/\\d+");

    private static final String FORM = "name=\"seen\"";

    private Groups() {}

    /** Brings articles in until there are enough groups that claims still stand in, and gives the addresses of their pages. */
    static List<String> of(Browser browser, int wanted) throws IOException, InterruptedException {
        String story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood")));
        Set<String> groups = new LinkedHashSet<>();
        int number = 0;
        while (groups.size() < wanted) {
            while (groups.size() < wanted) {
                listed(browser, story, number++).forEach(groups::add);
            }
            for (String group : List.copyOf(groups)) {
                if (!browser.get(group).body().contains(FORM)) {
                    groups.remove(group);
                }
            }
        }
        return new ArrayList<>(groups).subList(0, wanted);
    }

    /** Those on the story's page after one more article came in. */
    private static Stream<String> listed(Browser browser, String story, int number)
            throws IOException, InterruptedException {
        String outlet = "Paper " + number % 9;
        browser.post(
                story + "/articles",
                Map.of("outlet", outlet, "title", "Flood", "text", Copy.article(number), "version", "0"));
        return GROUP.matcher(browser.get(story).body()).results().map(MatchResult::group);
    }
}
