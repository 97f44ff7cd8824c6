/**
 * Dates, clock times, durations and recurring times of a text, with their TIMEX3 values and the days they cover. May import
 * {@code engine.text} and {@code java..}.
 *
 * <p>For example, in a text published on Tuesday, 19 April 2022, "Shelling resumed early on Sunday, two days after ..." holds
 * {@code early on Sunday} with the value {@code 2022-04-17}. Without a day of publication it stays {@code XXXX-WXX-7}.
 *
 * <p>One class a way of writing ({@link Rule}): each looks at one place and says what stands there ({@link Found}) and what it
 * means ({@link Meaning}); the longest wins, {@link Joiner} makes one of neighbours ("10 p.m. Wednesday"), {@link Resolver} asks
 * each meaning for its value against the day of publication, the verbs near it ({@link Tense}) and the times before it. The
 * words are in {@code words.txt}, {@code references.txt}, {@code holidays.txt}, {@code direction.txt} and
 * {@code not-times.txt}.
 */
package org.crosscheck.engine.time;
