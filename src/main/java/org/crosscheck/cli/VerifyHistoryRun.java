package org.crosscheck.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.workflow.VerifyHistory.Result;

/** The walk along history inside the started application. */
@Dependent
public class VerifyHistoryRun implements QuarkusApplication {
    private final org.crosscheck.workflow.VerifyHistory verifyHistory;

    VerifyHistoryRun(org.crosscheck.workflow.VerifyHistory verifyHistory) {
        this.verifyHistory = verifyHistory;
    }

    /**
     * Exit status 0 when the chain is whole and holds the hash that was asked for, else 1.
     *
     * @param arguments a head's hash printed earlier, or an empty string
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        String printed = arguments[0].isBlank() ? null : arguments[0].strip();
        Result result = verifyHistory.walk(printed);
        System.out.println(result.rows() + " rows are whole; the last one's hash is " + result.head());
        if (result.wrong() != null) {
            System.err.println("verify-history: " + result.wrong());
        }
        if (printed != null && !result.foundHead()) {
            System.err.println("verify-history: no row has the hash " + printed
                    + ": history was made anew after it was printed, or it was printed by another workbench");
        }
        return result.wrong() == null && (printed == null || result.foundHead()) ? 0 : 1;
    }
}
