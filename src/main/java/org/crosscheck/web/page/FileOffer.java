package org.crosscheck.web.page;

/**
 * A file in which a report can be had.
 *
 * @param ending of its format
 * @param waits whether it is written first, in the background
 */
public record FileOffer(String ending, boolean waits) {}
