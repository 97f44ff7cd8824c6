package org.crosscheck.report;

import java.io.IOException;
import java.util.Optional;

/** Finds the record in a file of one format. Thread-safe. */
public interface Carrier {

    /**
     * The record's JSON, in whatever white space and order, and the hash that the file shows for it.
     *
     * @return empty for a file of another format
     * @throws IOException when the file is of this format, and carries no record or is damaged
     */
    Optional<Carried> in(byte[] file) throws IOException;

    /**
     * What a file carries.
     *
     * @param shown the hash that the file itself shows
     * @param isUntouched whether everything else in the file is as it was written
     */
    record Carried(byte[] record, String shown, boolean isUntouched) {}
}
