/**
 * The verification report: one frozen record, and the writers that turn it into files. What a report says is decided when
 * it is compiled; a writer only writes it down.
 *
 * <p>May come in: the engine, writers' libraries (Commons CSV, Qute); nothing of the database or the web.
 *
 * <p>Example: {@code new CsvWriter().write(report, out)} writes a line for every claim, under a line of names:
 *
 * <pre>
 * group,kind,about,proposal,verdict,…
 * 7,Figure,"12,400 homes",Conflict,Conflict,…
 * </pre>
 */
package org.crosscheck.report;
