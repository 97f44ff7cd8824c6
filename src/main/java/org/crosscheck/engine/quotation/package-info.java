/**
 * Quotations: who is reported to have said what. A {@link org.crosscheck.engine.text.Text} and its
 * {@link org.crosscheck.engine.name.Cast} come in, {@link org.crosscheck.engine.quotation.Quotation}s go out, and for
 * those who ask an {@link org.crosscheck.engine.quotation.Explanation} of each.
 *
 * <p>Its way: {@code Marks} pairs quotation marks into runs; {@code Lines} cuts the narrator's sentences, each run
 * being one item and {@code Datelines} left out, and {@code Tagger} tells verbs from nouns; {@code VerbGroups} finds
 * the verbs, {@code Subjects} their subjects, behind {@code Parentheses} and {@code Relatives} too, and
 * {@code Complements} what they report, up to the {@code ClauseEnd}. {@code Attributor} lets every frame look at each
 * line: {@code VerbFrames} and {@code TrailingFrames} for verbs before and behind their words, {@code AccordingTo},
 * {@code InTheView}, {@code AsSaid}, {@code QuotedAs}, {@code NamedAs}, {@code Estimates}, {@code NounFrames},
 * {@code Headlines}, {@code Labels}, {@code Signatures}; {@code NestedReports} keeps reports in reports;
 * {@code Orphans} and {@code LostMarks} take what is left; the {@code Turns} of an interview are read whole.
 * {@code Standings} tells what was said from what was not; {@code Speakers} says who a mention is, by name, pronoun
 * ({@code Antecedents}), office ({@code RoleHolders}) or several ({@code Coordination}).
 *
 * <p>An example: in {@code "We will rebuild," Mayor Ann Lee said.} the marked run is the content, direct; {@code said}
 * is the cue and {@code Mayor Ann Lee} the speaker, found by the rule {@code quote-speaker-cue:says}.
 *
 * <p>To teach it a word, add a line to {@code cues.txt} (verbs), {@code phrases.txt} ("made clear"), {@code nouns.txt}
 * ("his claim that") or {@code speakers.txt} (who speaks). To teach it an order of words, add a frame and a case to the
 * drawn corpus, then measure {@code confidence.txt} anew.
 */
package org.crosscheck.engine.quotation;
