package org.crosscheck.web.page;

/**
 * A comment or footnote of a draft at a claim: a pointer to a source.
 *
 * @param kind by its name ({@code FOOTNOTE})
 * @param author who wrote a comment, or null
 */
public record Note(String kind, String words, String author) {}
