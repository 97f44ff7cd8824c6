/**
 * The arithmetic an editor would do: percentages of a base, changes, totals and their parts, conversions in brackets, scales
 * that slip between headline and text. May import {@code engine.text} and {@code engine.quantity}.
 *
 * <p>{@link org.crosscheck.engine.check.Arithmetic} is the front door. For example, the figures of "The camp lies 12 miles
 * (25km) away" give one {@link org.crosscheck.engine.check.Check} of kind {@code CONVERSION} that does not hold; its sum reads
 * "12 miles is 19.3 kilometres; the text has 25". A sum is judged by intervals: each figure may be off by half of its last
 * written place. A check is a proposal, never a verdict.
 */
package org.crosscheck.engine.check;
