package org.crosscheck.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.crosscheck.intake.PublicationDate;

/** Checks what people typed into one field. */
final class Field {
    private Field() {}

    /**
     * The value without white space at its ends.
     *
     * @param name as the form calls it
     * @throws RefusedException when it is missing, blank or longer than {@code longest} UTF-16 code units
     */
    static String required(String name, String value, int longest) {
        String given = optional(name, value, longest);
        if (given == null) {
            throw new RefusedException("Please fill in the " + name + ".");
        }
        return given;
    }

    /** The value without white space at its ends, or null when it is missing or blank. */
    static String optional(String name, String value, int longest) {
        String given = value == null ? "" : value.strip().replace("\0", "");
        if (given.length() > longest) {
            throw new RefusedException(
                    "The " + name + " has " + given.length() + " characters; please keep it to " + longest + ".");
        }
        return given.isEmpty() ? null : given;
    }

    /**
     * The address without white space at its ends, or null when it is missing or blank.
     *
     * @throws RefusedException when it is too long or is no address that a browser may open
     */
    static String address(String value, int longest) {
        String given = optional("address", value, longest);
        if (given != null && !given.matches("(?i)https?://\\S+")) {
            throw new RefusedException("The address must begin with http:// or https://.");
        }
        return given;
    }

    /**
     * A time typed as 2026-11-22T14:30 and meant in UTC, or null when it is missing or blank.
     *
     * @param name as the form calls it
     * @throws RefusedException when it is none
     */
    static Instant moment(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new RefusedException("The " + name + " is not understood; write it like 2026-11-22 14:30.");
        }
    }

    /**
     * A day typed in any usual way, or null when it is missing or blank.
     *
     * @param name as the form calls it
     * @throws RefusedException when it is none
     */
    static LocalDate day(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        LocalDate day = PublicationDate.read(value.strip());
        if (day == null) {
            throw new RefusedException("The " + name + " is not understood; write it like 2024-05-14.");
        }
        return day;
    }

    /** A file's name as it may be shown and saved anywhere: no folders, no control characters, never empty. */
    static String fileName(String value, int longest) {
        String name = value == null ? "" : value.replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .replaceAll("^[. ]+", "");
        return last.isEmpty() ? "file" : last.length() <= longest ? last : last.substring(last.length() - longest);
    }

    /** The value cut to {@code longest} UTF-16 code units, between characters; null stays null. */
    static String cut(String value, int longest) {
        if (value == null || value.length() <= longest) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return value.substring(0, end) + "\u2026";
    }
}
