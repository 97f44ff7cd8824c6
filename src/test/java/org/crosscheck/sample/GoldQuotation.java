package org.crosscheck.sample;

import org.crosscheck.engine.quotation.Quotation.Kind;
import org.crosscheck.engine.text.Span;

/**
 * A quotation as a careful reader marks it.
 *
 * @param speaker the fullest name in the article
 * @param mention the words that stand for the speaker there
 * @param optional no error whether found or not
 */
record GoldQuotation(Span span, Kind kind, String speaker, String mention, boolean optional) {}
