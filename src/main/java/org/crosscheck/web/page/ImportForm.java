package org.crosscheck.web.page;

/**
 * An article to come in as it was typed, empty at first.
 *
 * @param published a day as in 2022-04-19
 * @param wrong what is wrong with it, or null
 * @param address of an article to fetch
 */
public record ImportForm(String outlet, String title, String published, String text, String wrong, String address) {

    public ImportForm(String outlet, String title, String published, String text, String wrong) {
        this(outlet, title, published, text, wrong, "");
    }

    public static ImportForm blank() {
        return at("");
    }

    /** Nothing but an address. */
    public static ImportForm at(String address) {
        return new ImportForm("", "", "", "", null, address);
    }
}
