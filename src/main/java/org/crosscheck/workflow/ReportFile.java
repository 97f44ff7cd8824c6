package org.crosscheck.workflow;

import org.crosscheck.language.Language;
import org.crosscheck.model.Compilation;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;

/**
 * A file that somebody wants of a story's report.
 *
 * @param number the report's in its story
 */
public record ReportFile(long story, int number, Edition edition, Format format, Language language) {

    Compilation.Edition stored() {
        return Compilation.Edition.valueOf(edition.name());
    }
}
