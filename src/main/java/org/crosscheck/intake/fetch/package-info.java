/**
 * Fetches articles from addresses that somebody typed or a feed names, and from nowhere inside.
 *
 * <p>May come in: the records of {@code intake}, an HTTP client whose resolver can be checked.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Fetched page = new Fetcher().fetch("courier.example/bridge");
 * ArticleFile.read(page.name(), page.bytes());
 * }</pre>
 */
package org.crosscheck.intake.fetch;
