package org.crosscheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Checks a file that carries a report's record: whether the record is whole, that is, has the hash that the file shows. That
 * tells nothing about who made the file; only a hash known from elsewhere does.
 *
 * @param report the record
 * @param computed the record's hash
 * @param shown the hash that the file shows
 * @param isUntouched whether everything in the file beside the record is as it was written
 */
public record Verification(FrozenReport report, String computed, String shown, boolean isUntouched) {
    /** Of formats that need no library of their own. */
    public static final List<Carrier> PLAIN = List.of(new JsonCarrier(), new HtmlCarrier());

    /**
     * @param carriers of the formats that the file may have
     * @throws IOException when the file carries no record, in words for the user
     */
    public static Verification of(byte[] file, List<Carrier> carriers) throws IOException {
        for (Carrier carrier : carriers) {
            Optional<Carrier.Carried> carried = carrier.in(file);
            if (carried.isPresent()) {
                return checked(carried.get());
            }
        }
        throw new IOException(
                "it carries no record; files in JSON, HTML, PDF, DOCX and XLSX do, CSV and linked data do not");
    }

    private static Verification checked(Carrier.Carried carried) throws IOException {
        try {
            byte[] canonical = CanonicalJson.bytes(CanonicalJson.read(carried.record(), JsonNode.class));
            FrozenReport report = FrozenReport.read(canonical);
            return new Verification(report, report.sha256(), carried.shown(), carried.isUntouched());
        } catch (JsonProcessingException e) {
            throw new IOException("its record is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether the record has the hash that the file shows. */
    public boolean isWhole() {
        return computed.equals(shown);
    }
}
