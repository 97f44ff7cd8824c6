package org.crosscheck.engine.consistency;

import java.time.LocalDate;

import org.crosscheck.engine.name.Cast;

/**
 * An article and the names in it.
 *
 * @param id the caller's, unique among the articles
 * @param published the day of publication, or null when unknown
 * @param text as the cast was made of
 * @param cast whom and what it names
 */
public record Named(String id, LocalDate published, String text, Cast cast) {}
