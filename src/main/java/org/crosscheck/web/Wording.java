package org.crosscheck.web;

import org.crosscheck.model.Departure;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.Relation;
import org.crosscheck.web.page.Badge;

/** How the pages call proposals and verdicts. */
final class Wording {
    private Wording() {}

    static Badge badge(Proposal proposal) {
        Relation relation = Relation.valueOf(proposal.name());
        return new Badge(relation.sign(), relation.words(), relation.name().toLowerCase(java.util.Locale.ROOT));
    }

    static Badge badge(Verdict verdict) {
        String style = verdict == Verdict.UNDECIDED ? "undecided" : "decided";
        return new Badge(Relation.valueOf(verdict.name()).sign(), word(verdict), style);
    }

    /** Why a claim left its group. */
    static String words(Departure.Cause cause, String who) {
        return switch (cause) {
            case REJECTED -> who + " said that it is no claim";
            case WORDS_GONE -> "a new version of the article does not hold its words";
        };
    }

    /** As a reviewer chooses it. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "Agree";
            case COMPATIBLE -> "Compatible";
            case DISPUTED -> "Disputed";
            case ONE_ORIGIN -> "One origin only";
            case CONFLICT -> "Conflict";
            case UPDATE -> "Update";
            case DIFFERENT -> "Different things";
            case UNDECIDED -> "Undecided";
        };
    }
}
