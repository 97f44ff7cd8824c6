/**
 * Figures: text to numbers with their bounds, units and what they count.
 *
 * <p>{@link org.crosscheck.engine.quantity.QuantityFinder} is the front door and reads as a table of contents: numerals
 * with the units beside them, ages, dates and names labelled, ranges joined, counted nouns, bounds, trends. Each step is
 * a small class: {@code Predicates} says what happened, {@code Coordination}, {@code Gapping}, {@code Ellipsis} and {@code
 * PartReader} what figures take from each other, {@code Nouns} with {@code Clause}, {@code Governor} and {@code Owner} what a
 * figure is about, {@code Statuses} whether it is stated. The words it knows are lists under {@code org/crosscheck/engine/quantity}. What may come in: a text
 * cut by {@code engine.text}, the article's names and its times.
 *
 * <p>Worked example: in "At least 15 people, including two children, were hurt; it cost $60bn." the finder gives 15
 * people (at least), 2 of unit "child", and 60,000,000,000 USD.
 */
package org.crosscheck.engine.quantity;
