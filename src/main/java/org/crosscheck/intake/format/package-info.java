/**
 * Reads articles from files: plain text, Markdown, web pages, PDF, Word, RTF, OpenDocument, mail, news JSON and archives
 * of these. Each format has a reader that cuts the file into {@code Block}s; {@code Furniture} marks what is none of the
 * article's own, {@code Composition} puts the rest together and keeps captions, notes and left-out passages in place.
 *
 * <p>May come in: the records of {@code intake}, the parsers' libraries. Nothing here trusts a name, follows a link or
 * writes a file.
 *
 * <p>Example:
 *
 * <pre>{@code
 * List<ArticleFile.Result> results = ArticleFile.read("bridge.docx", bytes);
 * Document bridge = results.get(0).document();
 * bridge.parts(); // its captions, comments, footnotes
 * }</pre>
 */
package org.crosscheck.intake.format;
