/**
 * The verification report: one frozen record, and the writers that turn it into files. What a report says is decided when
 * it is compiled, what an edition withholds too; a writer only writes it down.
 *
 * <p>{@link org.crosscheck.report.Report} is the record: {@link org.crosscheck.report.Head}, the register of
 * {@link org.crosscheck.report.Source}s, and {@link org.crosscheck.report.Group}s of {@link org.crosscheck.report.Claim}s with
 * what the machine proposed and what people decided. {@link org.crosscheck.report.FrozenReport} is the record with the bytes
 * of its canonical form and their hash; {@link org.crosscheck.report.Redaction} makes the edition for others;
 * {@link org.crosscheck.report.files.Writers} lists a {@link org.crosscheck.report.ReportWriter} for each format. Summary, Findings,
 * Chapter and Row are views on the record that several writers share.
 *
 * <p>May come in: the engine, writers' libraries (Commons CSV, Jackson, Qute); nothing of the database or the web.
 *
 * <p>Example: {@code CsvWriter.plain().write(FrozenReport.of(report), Language.ENGLISH, out)} writes a line for every claim,
 * under a line of names:
 *
 * <pre>
 * fact_id,story,article_version,sentence,kind,as_written,…
 * 21,Dam at Orlen,1,"Water flooded 1,300 houses.",Figure,"1,300 houses",…
 * </pre>
 */
package org.crosscheck.report;
