package org.crosscheck.workflow;

/**
 * Something changed after the page with the form was drawn. Nothing was stored; the page is to show both what is there now
 * and what was typed.
 */
public class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleException(String what) {
        super(what + " has changed since this page was opened");
    }
}
