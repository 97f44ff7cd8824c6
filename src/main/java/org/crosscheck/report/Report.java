package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A story's verification report as it stood at one time: everything that a writer needs, and nothing that it may not
 * write. Immutable. What is unknown or does not apply is null; times are UTC, offsets UTF-16 code units of an article
 * version's text, end exclusive.
 *
 * @param head story, version, dates, people
 * @param sources every article, by publication, undated ones last
 * @param groups every group of claims, the most urgent first; every claim stands in exactly one
 * @param sums what the articles' own figures invite to compute
 * @param variances where the articles differ in offices, names, places and days
 * @param replies what was put to those concerned, and what they said
 * @param measures how far people agree who decided blind
 * @param changes since the report before; empty for a first one
 */
public record Report(
        Head head,
        List<Source> sources,
        List<Group> groups,
        List<Sum> sums,
        List<Variance> variances,
        List<Reply> replies,
        List<Measure> measures,
        List<Change> changes) {
    /** The name of this record in its files. */
    public static final String FORMAT = "crosscheck-report-1";

    public Report {
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        sums = List.copyOf(sums);
        variances = List.copyOf(variances);
        replies = List.copyOf(replies);
        measures = List.copyOf(measures);
        changes = List.copyOf(changes);
    }

    /** The sources by their ids; every claim's is there. */
    public Map<Long, Source> sourcesById() {
        return sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** The same report with what changed since the one before. */
    public Report changed(List<Change> since) {
        return new Report(head, sources, groups, sums, variances, replies, measures, since);
    }
}
