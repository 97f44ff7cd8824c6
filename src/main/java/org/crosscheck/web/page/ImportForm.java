package org.crosscheck.web.page;

import java.util.List;

/**
 * An article to come in as it was typed, empty at first.
 *
 * @param published a day as in 2022-04-19
 * @param wrong what is wrong with it, or null
 * @param address of an article to fetch
 * @param versions the articles that it may be a new version of; empty where nothing is to be asked
 * @param formatted the text as HTML where it was pasted with its formatting; else empty
 */
public record ImportForm(
        String outlet,
        String title,
        String published,
        String text,
        String wrong,
        String address,
        List<Choice> versions,
        String formatted) {

    public ImportForm(String outlet, String title, String published, String text, String formatted, String wrong) {
        this(outlet, title, published, text, wrong, "", List.of(), formatted);
    }

    /** The same with a question: of which of these is it a new version? */
    public ImportForm asking(List<Choice> likely) {
        return new ImportForm(outlet, title, published, text, wrong, address, likely, formatted);
    }

    public static ImportForm blank() {
        return at("");
    }

    /** Nothing but an address. */
    public static ImportForm at(String address) {
        return new ImportForm("", "", "", "", null, address, List.of(), "");
    }
}
