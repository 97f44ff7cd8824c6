package org.crosscheck.web.page;

/**
 * A pasted article as it was typed, empty at first.
 *
 * @param published a day as in 2022-04-19
 * @param wrong what is wrong with it, or null
 */
public record ImportForm(String outlet, String title, String published, String text, String wrong) {

    public static ImportForm blank() {
        return new ImportForm("", "", "", "", null);
    }
}
