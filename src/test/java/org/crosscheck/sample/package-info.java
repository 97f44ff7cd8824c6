/**
 * The sample story of {@code seeds/} with its gold: read, checked, and measured against the engine.
 *
 * <p>{@link org.crosscheck.sample.SampleStory} reads, {@link org.crosscheck.sample.QuotationScore},
 * {@link org.crosscheck.sample.FigureScore} and {@link org.crosscheck.sample.GroupScore} measure. For example, how many
 * of the quotations are found: {@code QuotationScore.of(SampleStory.read(), new Engine()).found()}.
 */
package org.crosscheck.sample;
