/**
 * The command line: one class a command, {@link org.crosscheck.cli.Main} names them. {@code extract} and
 * {@code compare} use the engine alone and never start the application, so that they answer at once and run in scripts.
 *
 * <p>For example, {@code extract article.txt} prints one JSON object whose {@code quotes} each have {@code start},
 * {@code end} and {@code speaker_name}.
 */
package org.crosscheck.cli;
