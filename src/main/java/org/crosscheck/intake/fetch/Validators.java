package org.crosscheck.intake.fetch;

/**
 * What a site said of a page's state, for asking later whether it is still the same (RFC 9110, 8.8).
 *
 * @param tag its entity tag, or null
 * @param lastModified as the site wrote it, or null
 */
public record Validators(String tag, String lastModified) {
    /** Nothing known: the page is wanted whatever its state. */
    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 500;

    /** What is too long to be kept is as good as unknown. */
    public Validators {
        tag = tag != null && tag.length() > LONGEST ? null : tag;
        lastModified = lastModified != null && lastModified.length() > LONGEST ? null : lastModified;
    }
}
