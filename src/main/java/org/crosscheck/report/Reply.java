package org.crosscheck.report;

import java.time.Instant;

/**
 * A right of reply.
 *
 * @param group the id of the group that it is about
 * @param about that group's title
 * @param concerned whom it concerns; null where withheld
 * @param contact how they were reached; null where it was not given or is withheld
 * @param putAt null while it was not put to them, as the answer
 * @param confidential whether the contact stays on the desk
 */
public record Reply(
        long group,
        String about,
        String concerned,
        String contact,
        String question,
        Instant putAt,
        String answer,
        Instant answeredAt,
        boolean confidential) {}
