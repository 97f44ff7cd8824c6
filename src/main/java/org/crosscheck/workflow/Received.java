package org.crosscheck.workflow;

/**
 * What became of a file, or of one of an archive's files.
 *
 * @param name its name
 * @param imported the article that is in the story now, or null when it was refused
 * @param refused why it was refused, or null
 */
public record Received(String name, Imported imported, RefusedException refused) {}
