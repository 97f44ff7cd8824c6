package org.crosscheck.web;

import java.util.Arrays;

import jakarta.ws.rs.NotFoundException;

import org.crosscheck.model.Compilation;
import org.crosscheck.report.Edition;
import org.crosscheck.workflow.ReportFile;

/** Where frozen reports lie: {@code /stories/51/reports/2/redacted}. */
final class ReportAddress {
    private ReportAddress() {}

    static String of(long story, int number, Edition edition) {
        return "/stories/" + story + "/reports/" + number + "/" + edition.word();
    }

    /** Where a file that is written in the background is waited for. */
    static String waiting(ReportFile file) {
        return of(file.story(), file.number(), file.edition()) + "/writings/"
                + file.format().ending();
    }

    static String word(Compilation.Edition edition) {
        return Edition.valueOf(edition.name()).word();
    }

    /** @throws NotFoundException for a word that names none */
    static Edition edition(String word) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
