package org.crosscheck.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds wrong with a page. */
final class Accessibility {
    private Accessibility() {}

    /** Each broken rule with the first place that breaks it; targets of 24 pixels are measured as well, as WCAG 2.2 asks. */
    static List<String> violations(Page page) {
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", enabled));
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
