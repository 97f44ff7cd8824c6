/**
 * A report's record inside a file that is a zip, as Word's and Excel's are: a part of its own, which those programs keep and do
 * not show, with a seal over all other parts.
 *
 * <p>May come in: the report.
 *
 * <p>Example: {@code SealedZip zip = new SealedZip(out); zip.begin("word/document.xml"); … zip.finish(report)} writes what
 * {@code new PackedCarrier().in(file)} finds again.
 */
package org.crosscheck.report.packed;
