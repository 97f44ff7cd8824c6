/**
 * Text to claims to comparisons. Pure functions: no clock, no database, no network, no files but word lists; everything
 * is thread-safe and linear in the length of the text. {@link org.crosscheck.engine.Engine} is the one entrance; the
 * rooms behind it may import each other only in this order:
 *
 * <pre>text ← name ← {quotation, time ← quantity ← check} ← comparison ← Engine</pre>
 *
 * <p>For example, {@code new Engine().extract("“We hold the bridge,” Mayor Ana Petrov said.", null)} holds one quotation
 * whose {@code span} covers the marked words, whose {@code speaker} covers "Mayor Ana Petrov" and whose
 * {@code speakerName} is "Ana Petrov".
 */
package org.crosscheck.engine;
