package org.crosscheck.intake;

/**
 * The file that an article was read from.
 *
 * @param name as its sender called it: to show, never to open
 * @param bytes as they came; not to be changed
 */
public record SourceFile(String name, byte[] bytes) {}
