package org.crosscheck.report;

/** A claim, the group that it stands in, and its article. */
public record Finding(Group group, Claim claim, Source source) {}
