package org.crosscheck.report;

import java.util.HashMap;
import java.util.Map;

/** What the redacted edition calls those whose names it leaves out. */
final class Aliases {
    private static final String NO_REVIEWER = "Editor";

    private final Map<String, String> people = new HashMap<>();
    private final Map<Long, String> sources = new HashMap<>();

    private Aliases() {}

    /** Numbered in the report's order. */
    static Aliases of(Report report) {
        Aliases aliases = new Aliases();
        report.head()
                .people()
                .forEach(person -> aliases.people.put(person.name(), "Reviewer " + (aliases.people.size() + 1)));
        report.sources().stream()
                .filter(Source::confidential)
                .forEach(source ->
                        aliases.sources.put(source.id(), "Confidential source " + (aliases.sources.size() + 1)));
        return aliases;
    }

    /** "Reviewer 1"; "Editor" for who decided nothing. */
    String of(String person) {
        return people.getOrDefault(person, NO_REVIEWER);
    }

    /** "Confidential source 1"; the source must be one. */
    String of(Source source) {
        return sources.get(source.id());
    }
}
