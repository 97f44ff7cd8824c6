package org.crosscheck.web;

import java.util.Objects;

import org.crosscheck.model.Claim;
import org.crosscheck.report.Figure;

/** The figure of a claim that has one. */
final class ClaimFigure {
    private ClaimFigure() {}

    static Figure of(Claim claim) {
        return new Figure(claim.low, claim.high, Objects.toString(claim.sign(), "="), Objects.toString(claim.unit, ""));
    }
}
