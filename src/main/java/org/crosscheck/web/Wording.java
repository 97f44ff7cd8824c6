package org.crosscheck.web;

import java.util.Locale;

import org.crosscheck.model.Proposal;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.Relation;
import org.crosscheck.web.page.Badge;

/** How the pages show proposals and verdicts. */
final class Wording {
    private Wording() {}

    static Badge badge(Proposal proposal) {
        String sign = Relation.valueOf(proposal.name()).sign();
        return new Badge(sign, proposal.name(), false, proposal.name().toLowerCase(Locale.ROOT));
    }

    static Badge badge(Verdict verdict) {
        String style = verdict == Verdict.UNDECIDED ? "undecided" : "decided";
        return new Badge(Relation.valueOf(verdict.name()).sign(), verdict.name(), true, style);
    }
}
