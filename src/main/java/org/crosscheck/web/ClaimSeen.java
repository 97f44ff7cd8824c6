package org.crosscheck.web;

/**
 * A claim as a form drew it.
 *
 * @param id the claim's
 * @param revision how often it had been corrected
 */
record ClaimSeen(long id, int revision) {
    private static final ClaimSeen NONE = new ClaimSeen(-1, -1);

    /** As in {@code 51_0}; what is none leads to no claim. */
    static ClaimSeen read(String sent) {
        String[] parts = sent.split("_", 2);
        try {
            return parts.length == 2 ? new ClaimSeen(Long.parseLong(parts[0]), Integer.parseInt(parts[1])) : NONE;
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
