package org.crosscheck.report;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a decision rests on; what was not given or is withheld is null.
 *
 * @param address http or https
 * @param place a page or paragraph
 * @param file the name of a file that was handed in, to show and never to open
 * @param sha256 of the file's bytes, in hexadecimal
 * @param contact who was called
 * @param means by what means ("desk phone")
 * @param note empty when nothing was written or it is withheld
 * @param confidential whether contact, means and note stay on the desk
 */
public record Evidence(
        String address,
        String place,
        String file,
        String sha256,
        String contact,
        Instant calledAt,
        String means,
        String note,
        boolean confidential) {

    /** In one line, without when somebody was called; empty where everything is withheld. */
    public String line() {
        return Stream.of(address, place, file, contact, means, note)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
