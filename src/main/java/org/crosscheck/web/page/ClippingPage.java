package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * An article that a reader sends from the browser: the form for it, and the bookmark that fills the form.
 *
 * @param stories that the visitor may bring it into, by id
 * @param bookmark the bookmark's address: a program of one line
 * @param clipping what stands in the form
 * @param wrong what is wrong with it, or null
 */
public record ClippingPage(Frame frame, List<Choice> stories, String bookmark, Clipping clipping, String wrong)
        implements TemplateInstance {

    /** An article as it was typed or filled in. */
    public record Clipping(String address, String title, String outlet, String published, String text) {
        public static final Clipping BLANK = new Clipping("", "", "", "", "");
    }
}
