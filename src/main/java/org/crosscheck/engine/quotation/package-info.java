/**
 * Quotations: who is reported to have said what. A {@link org.crosscheck.engine.text.Text} and its
 * {@link org.crosscheck.engine.name.Cast} come in, {@link org.crosscheck.engine.quotation.Quotation}s go out.
 *
 * <p>Its way: {@code Marks} pairs quotation marks into runs; {@code Lines} cuts the narrator's sentences, each run being
 * one item, and {@code Tagger} tells verbs from nouns; {@code VerbGroups} finds the verbs, {@code Subjects} their
 * subjects and {@code Complements} what they report; {@code Attributor} ties the three together line by line; {@code
 * Speakers} says who a mention is. The lists of reporting words are {@code cues.txt} and {@code nouns.txt}.
 *
 * <p>An example: in {@code "We will rebuild," Mayor Ann Lee said.} the marked run is the content, direct; {@code said}
 * is the cue and {@code Mayor Ann Lee} the speaker, found by the rule {@code quote-speaker-cue}.
 */
package org.crosscheck.engine.quotation;
