package org.crosscheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CsvWriterTest {
    private static final String COLUMNS = "fact_id,story,article_version,sentence,kind,as_written,quote_kind,"
            + "speaker_as_written,speaker,role,relayed_by,claimant,value_min,value_max,unit,currency,modifier,counted,"
            + "as_of,as_of_origin,outlet,address,byline,published,accessed,version_sha256,char_start,char_end,prefix,"
            + "suffix,origin,group,proposal,reasons,relation,decision,proposed_wording,reason,reviewer_1,verdict_1,"
            + "reviewer_2,verdict_2,adjudicator,decided_at,machine_or_person";

    @Test
    void theFirstLineNamesTheColumns() throws IOException {
        assertEquals(
                COLUMNS,
                written(CsvWriter.plain(), Reports.small()).lines().findFirst().orElseThrow());
    }

    @Test
    void aByteOrderMarkTellsSpreadsheetsWhatFollows() throws IOException {
        assertTrue(written(CsvWriter.forSpreadsheets(), Reports.small()).startsWith("\uFEFFfact_id,"));
    }

    @Test
    void aClaimIsALineWithWhatPeopleDecidedOnBothAxes() throws IOException {
        CSVRecord line = read(Reports.small()).get(0);
        assertEquals(45, line.size());
        assertEquals("21", line.get("fact_id"));
        assertEquals("Water flooded -340 houses near the river.", line.get("sentence"));
        assertEquals("", line.get("speaker"));
        assertEquals("Ana Petrov", line.get("claimant"));
        assertEquals("340", line.get("value_min"));
        assertEquals(">", line.get("modifier"));
        assertEquals("2026-03-03", line.get("as_of"));
        assertEquals("text", line.get("as_of_origin"));
        assertEquals("1 of 1", line.get("origin"));
        assertEquals("same day; 340 is not 1300", line.get("reasons"));
        assertEquals("Conflict", line.get("proposal"));
        assertEquals("Update", line.get("relation"));
        assertEquals("Correct to", line.get("decision"));
        assertEquals("some 1300 houses, says Ben Bold", line.get("proposed_wording"));
        assertEquals("Ann Abel", line.get("reviewer_1"));
        assertEquals("Agreement; Correct to", line.get("verdict_1"));
        assertEquals("Ben Bold", line.get("reviewer_2"));
        assertEquals("Conflict", line.get("verdict_2"));
        assertEquals("Cleo Call", line.get("adjudicator"));
        assertEquals("2026-03-04T13:00:00Z", line.get("decided_at"));
        assertEquals("machine", line.get("machine_or_person"));
    }

    @Test
    void aQuotationHasASpeakerAndNoValue() throws IOException {
        CSVRecord line = read(Reports.small()).get(2);
        assertEquals("direct", line.get("quote_kind"));
        assertEquals("Ana Petrov", line.get("speaker"));
        assertEquals("the mayor", line.get("speaker_as_written"));
        assertEquals("", line.get("claimant"));
        assertEquals("", line.get("value_min"));
        assertEquals("machine, corrected by a person", line.get("machine_or_person"));
    }

    /** HOSTILE.md, row 50. */
    @Test
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe() throws IOException {
        CSVRecord line = read(Reports.small()).get(0);
        assertEquals("'-340 houses", line.get("as_written"));
        assertEquals("'@rang twice and was told so; the town's own list agrees", line.get("reason"));
    }

    @Test
    void theRedactedEditionHoldsNothingWithheld() throws IOException {
        String text = written(CsvWriter.plain(), Reports.redacted());
        Reports.WITHHELD.forEach(secret -> assertFalse(text.contains(secret), secret));
    }

    private static List<CSVRecord> read(Report report) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written(CsvWriter.plain(), report)))
                .getRecords();
    }

    private static String written(CsvWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(FrozenReport.of(report), Language.ENGLISH, out);
        return out.toString(UTF_8);
    }
}
