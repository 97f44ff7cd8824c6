package org.crosscheck.workflow;

/**
 * An article as typed into a form; what is missing may stand in the header of its text.
 *
 * @param outlet who published it, or null
 * @param title its headline, or null
 * @param published the day of publication as in 2022-04-19, or null
 * @param text its words
 * @param version the id of the article that it is a new version of, {@link #OWN} for an article of its own, or blank
 *     where that is to be asked if it looks like one
 * @param formatted the same words as HTML, as they lay in the clipboard; blank where only text was typed or pasted
 */
public record Pasted(String outlet, String title, String published, String text, String version, String formatted) {
    /** An article of its own. */
    public static final String OWN = "0";

    /**
     * The article that a form names as the one before; null where it names none.
     *
     * @throws RefusedException when it is no number
     */
    static Long article(String version) {
        try {
            return version == null || version.isBlank() || version.equals(OWN) ? null : Long.valueOf(version);
        } catch (NumberFormatException e) {
            throw new RefusedException("Please choose what the text is a new version of.");
        }
    }

    /** An article without formatting. */
    public Pasted(String outlet, String title, String published, String text, String version) {
        this(outlet, title, published, text, version, "");
    }

    /** An article of its own. */
    public Pasted(String outlet, String title, String published, String text) {
        this(outlet, title, published, text, OWN);
    }
}
