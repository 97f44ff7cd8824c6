package org.crosscheck.engine.comparison;

/** Two claims that share a key, and what comparing them gave. */
public record Link(Claim a, Claim b, Comparison comparison) {}
