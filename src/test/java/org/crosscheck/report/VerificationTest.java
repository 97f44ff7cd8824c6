package org.crosscheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class VerificationTest {
    private final FrozenReport frozen = FrozenReport.of(Reports.small());

    @Test
    void aFileAsItWasWrittenIsWhole() throws IOException {
        Verification found = Verification.of(json().getBytes(UTF_8), Verification.PLAIN);
        assertTrue(found.isWhole());
        assertEquals(frozen.sha256(), found.computed());
        assertEquals(Reports.small(), found.report().report());
    }

    @Test
    void whiteSpaceAndOrderMakeNoDifference() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        byte[] pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(mapper.readTree(json()));
        assertTrue(Verification.of(pretty, Verification.PLAIN).isWhole());
    }

    @Test
    void oneChangedWordIsSeen() throws IOException {
        assertFalse(
                Verification.of(json().replace("1,300 houses", "1,301 houses").getBytes(UTF_8), Verification.PLAIN)
                        .isWhole());
    }

    @Test
    void whatCarriesNoRecordIsToldFromWhatIsDamaged() {
        assertTrue(complaint("fact_id,story").contains("carries no record"));
        assertTrue(complaint("{\"a\":1}").contains("carries no record"));
        assertTrue(complaint("{\"report\":").contains("no whole JSON"));
        assertTrue(complaint("<!doctype html><p>x").contains("carries no report"));
        assertTrue(complaint("{\"report\":{\"x\":1},\"sha256\":\"0\"}").contains("damaged"));
        assertTrue(complaint("").contains("carries no record"));
    }

    private static String complaint(String file) {
        return assertThrows(IOException.class, () -> Verification.of(file.getBytes(UTF_8), Verification.PLAIN))
                .getMessage();
    }

    private String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(frozen, Language.ENGLISH, out);
        return out.toString(UTF_8);
    }
}
