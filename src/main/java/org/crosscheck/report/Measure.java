package org.crosscheck.report;

import org.crosscheck.report.agreement.Agreement;

/**
 * How far people agree on claims of a kind.
 *
 * @param publication whether about what is to be printed, else about how sources stand to each other
 */
public record Measure(boolean publication, Kind kind, Agreement agreement) {}
