package org.crosscheck.workflow;

/**
 * A right of reply as sent; what was not given is null or blank.
 *
 * @param concerned whom it concerns
 * @param contact how they are reached
 * @param question what is put to them
 * @param putAt when it was, as in 2026-11-22T14:30, UTC
 * @param answer what they said
 * @param answeredAt when they did
 * @param confidential whether the contact stays on the desk
 */
public record Asked(
        String concerned,
        String contact,
        String question,
        String putAt,
        String answer,
        String answeredAt,
        boolean confidential) {}
