/**
 * Characters to tokens, sentences and paragraphs; and the word lists. Nothing here knows what a word means. Imports
 * nothing but {@code java..}.
 *
 * <p>For example, {@code Text.of("He paid $2.7m. \"Fair,\" he said.")} has two sentences; the first one's tokens are
 * {@code He}, {@code paid}, {@code $}, {@code 2.7m}, {@code .}. All offsets are UTF-16 code units of the text as given.
 */
package org.crosscheck.engine.text;
