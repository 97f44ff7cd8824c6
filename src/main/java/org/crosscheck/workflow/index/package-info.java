/**
 * What a story's claims are found by, held in memory and written down article by article. The database has a log of
 * entries that are only ever appended: an article's terms, claims under their keys, claims that left. Each node reads
 * what the log has more than it knows, while it holds the story's lock. Rows under hashed keys would cost a page of the
 * database for each of an article's thousand keys; the log costs one or two rows.
 *
 * <p>May come in: the engine's profiles, the database's connection. Used inside the caller's transaction, the story
 * locked. A hash is {@code Hash.of(story, word)}; 40 bits of it are kept.
 *
 * <p>Example:
 *
 * <pre>{@code
 * indexes.write(story, IndexEntry.found(Map.of(claim, keys)));
 * long[] others = indexes.of(story).claimsUnder(key);
 * }</pre>
 */
package org.crosscheck.workflow.index;
