package org.crosscheck.report.files;

import java.io.IOException;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Reports;
import org.crosscheck.report.pdf.Conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class PdfWriterTest {

    @Test
    void aReportKeepsTheRulesOfAccessibleAndOfLastingPdf() throws IOException {
        for (Language language : Language.values()) {
            assertEquals(List.of(), Conformance.violations(Written.bytes(Format.PDF, Reports.small(), language)));
        }
    }

    @Test
    void theHashIsTheReports() throws IOException {
        String words = Written.words(Written.bytes(Format.PDF, Reports.small(), Language.ENGLISH));
        assertTrue(words.contains("SHA-256 " + FrozenReport.of(Reports.small()).sha256()), words);
        assertTrue(words.contains("some 1300 houses, says Ben Bold"), words);
    }

    @Test
    void theRedactedEditionHoldsNothingWithheld() throws IOException {
        String internal = Written.words(Written.bytes(Format.PDF, Reports.small(), Language.ENGLISH));
        String redacted = Written.words(Written.bytes(Format.PDF, Reports.redacted(), Language.ENGLISH));
        assertTrue(internal.contains("Ann Abel"), internal);
        Reports.WITHHELD.forEach(secret -> assertFalse(redacted.contains(secret), secret));
    }
}
