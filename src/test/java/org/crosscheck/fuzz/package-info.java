/**
 * Readers of strangers' files, and the engine, on inputs that nobody thinks of. {@link org.crosscheck.fuzz.CorpusTest} gives each
 * reader its whole files, the same cut and damaged, and every input that ever went wrong; it is an ordinary test. {@link
 * org.crosscheck.fuzz.Fuzzing} lets Jazzer look for new ones, in a process of its own; {@link org.crosscheck.fuzz.FuzzIT} does
 * so in every build for a few seconds, from one seed.
 *
 * <p>Example: {@code ./mvnw -Pfuzz verify} looks for a minute at each reader. It stops where one goes wrong and names
 * the input's file below {@code target/fuzz/findings}; mend the reader, and move that file into the reader's folder beside these
 * classes' resources, where it stays.
 */
package org.crosscheck.fuzz;
