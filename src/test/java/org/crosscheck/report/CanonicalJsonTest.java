package org.crosscheck.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class CanonicalJsonTest {
    private record Two(String b, BigDecimal a, Double c, String none) {}

    @Test
    void namesAreSortedNumbersWithDecimalsAreStringsAndNothingIsLeftOut() {
        assertEquals(
                "{\"a\":\"100\",\"b\":\"x\",\"c\":\"0.3333\"}",
                json(new Two("x", new BigDecimal("1E+2"), 1 / 3.0, null)));
    }

    /** RFC 8785, 3.2.2.2: short escapes where there are some, lower-case hexadecimal for other controls, nothing else. */
    @Test
    void onlyWhatMustBeEscapedIs() {
        assertEquals("{\"b\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}", json(Map.of("b", "€$\u000F\nA'B\"\\\\\"/")));
    }

    @Test
    void halfASurrogatePairDoesNotStopIt() {
        assertEquals("{\"b\":\"a\uFFFDb\uD83D\uDE00\"}", json(Map.of("b", "a\uD83Db\uD83D\uDE00")));
    }

    @Test
    void aTreeReadFromOtherwiseWrittenJsonComesOutTheSame() throws IOException {
        String pretty = new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new ObjectMapper().readTree(CanonicalJson.bytes(Reports.small())));
        assertEquals(json(Reports.small()), json(new ObjectMapper().readTree(pretty)));
    }

    @Test
    void aReportReadBackIsTheSameToTheByte() throws IOException {
        FrozenReport frozen = FrozenReport.of(Reports.small());
        FrozenReport again = FrozenReport.read(frozen.canonical());
        assertEquals(Reports.small(), again.report());
        assertArrayEquals(frozen.canonical(), FrozenReport.of(again.report()).canonical());
        assertEquals(frozen.sha256(), again.sha256());
        assertNotEquals(frozen.sha256(), FrozenReport.of(Reports.redacted()).sha256());
    }

    private static String json(Object written) {
        return new String(CanonicalJson.bytes(written), UTF_8);
    }
}
