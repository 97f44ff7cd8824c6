/**
 * A report's HTML, block by block: for writers that set the same report on other paper, so that one template says what a
 * report holds. Nothing is added here, and nothing left out but navigation.
 *
 * <p>May come in: the report and its HTML, jsoup.
 *
 * <p>Example: {@code Blocks.read(reader, setting)} on
 *
 * <pre>
 * &lt;h2&gt;Must fix&lt;/h2&gt;&lt;p&gt;Print &lt;strong&gt;1,300&lt;/strong&gt; houses&lt;/p&gt;
 * </pre>
 *
 * calls {@code setting.heading(2, …)} and then {@code setting.paragraph(…)} with three pieces, the second one strong.
 */
package org.crosscheck.report.page;
