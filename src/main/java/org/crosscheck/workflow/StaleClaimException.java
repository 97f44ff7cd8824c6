package org.crosscheck.workflow;

/**
 * The claim was corrected, rejected or moved to a new version after the form was drawn. Nothing was stored; the page is to
 * show both texts.
 */
public class StaleClaimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleClaimException(long claimId) {
        super("claim " + claimId + " has changed since this page was opened");
    }
}
