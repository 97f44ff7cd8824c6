package org.crosscheck.workflow;

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

    /** The value cut to {@code longest} UTF-16 code units, between characters; null stays null. */
    static String cut(String value, int longest) {
        if (value == null || value.length() <= longest) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return value.substring(0, end) + "\u2026";
    }
}
