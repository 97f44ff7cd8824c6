/**
 * Pages as records: each record is the signature of the template of its own name under {@code templates/}, checked when
 * the project is built. A page holds plain values only, ready to be shown; it never holds an entity, and its template
 * escapes whatever it shows. Its words are messages of {@code language}.
 *
 * <p>Example: {@code new ErrorPage(Frame.plain(null), Problem.of(404))} renders {@code ErrorPage.html}.
 */
package org.crosscheck.web.page;
