package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Span;

/**
 * One piece of a line of narration: a word or mark outside quotation marks, or a whole marked run.
 *
 * @param span where it stands
 * @param token index of its token; of a run, its opening mark
 * @param lower its text in lower case; empty for a run
 * @param capital whether it begins with a capital letter
 * @param acronym whether it has two capitals or more and no small letter ("US")
 * @param lexeme what the word lists know of it
 * @param run the run, or null
 */
record Item(Span span, int token, String lower, boolean capital, boolean acronym, Lexeme lexeme, Run run) {}
