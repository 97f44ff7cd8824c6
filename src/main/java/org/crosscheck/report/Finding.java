package org.crosscheck.report;

/** A claim and the group that it stands in. */
public record Finding(Report.Group group, Report.Claim claim) {}
