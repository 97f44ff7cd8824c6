package org.crosscheck.workflow;

/** The group changed after the reviewer's page was drawn. Nothing was stored; the page is to show both texts. */
public class StaleReviewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Decision submitted;

    public StaleReviewException(Decision submitted) {
        super("the group has changed since this page was opened");
        this.submitted = submitted;
    }

    /** What the reviewer wanted to store. The decision that stands is {@code Review.lastOf(group)}. */
    public Decision submitted() {
        return submitted;
    }
}
