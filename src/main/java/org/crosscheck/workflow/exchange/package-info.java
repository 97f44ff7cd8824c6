/**
 * A whole story as one JSON file and back: which rows belong to it, and how they are numbered so that they mean the same in
 * another workbench. Works on the tables themselves, so that what a migration adds goes along without a change here.
 *
 * <p>May come in: the JDK's database access, Jackson, the canonical JSON of {@link org.crosscheck.report.CanonicalJson},
 * what {@link org.crosscheck.model.Label} makes of the labels of older files.
 *
 * <p>Example: the second article of a story is number 2 in its file whatever its id, and its claims say {@code "version_id":2}:
 *
 * <pre>
 * {"article":[{"outlet_id":1,"title":"Dam leaks",…},…],…,"format":"crosscheck-story-1","outlet":[{"name":"Valley Courier"}],…}
 * </pre>
 */
package org.crosscheck.workflow.exchange;
