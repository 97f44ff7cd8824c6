package org.crosscheck.workflow;

import java.nio.file.Path;

/**
 * Evidence as sent; what was not given is null or blank.
 *
 * @param address http or https
 * @param place a page or paragraph
 * @param file the bytes of a file, or null
 * @param fileName as its sender called it
 * @param fileType as its sender called it
 * @param callContact who was called
 * @param callAt when, as in 2026-11-22T14:30, UTC
 * @param callHow by what means
 * @param confidential whether contact and note stay on the desk
 */
public record Proof(
        String address,
        String place,
        Path file,
        String fileName,
        String fileType,
        String callContact,
        String callAt,
        String callHow,
        String note,
        boolean confidential) {}
