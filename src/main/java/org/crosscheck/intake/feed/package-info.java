/**
 * From an RSS or Atom file to its entries: RSS 0.90 to 2.0, Atom 0.3 and 1.0. What a stranger's file may do is bounded here:
 * no entities of its own, nothing fetched, at most {@link org.crosscheck.intake.feed.Feed#MOST} entries kept while reading.
 *
 * <p>May come in: the records of {@code intake}, Rome, the JDK's XML parser.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Feed feed = FeedFile.read(bytes);
 * feed.entries().get(0).title(); // "Bridge closed after flood"
 * }</pre>
 */
package org.crosscheck.intake.feed;
