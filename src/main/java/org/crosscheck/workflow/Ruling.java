package org.crosscheck.workflow;

import java.util.Objects;
import java.util.Optional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;

/** What somebody decided, its texts checked. */
record Ruling(Clearance clearance, String wording, String note, boolean confidential) {

    /** @throws RefusedException when the decision, the claims or the proposed wording is missing, or a text is too long */
    static Ruling of(Decided decided) {
        if (decided.clearance() == null) {
            throw new RefusedException("Please choose a decision.");
        }
        if (decided.claims().isEmpty()) {
            throw new RefusedException("Please choose at least one claim.");
        }
        String wording = wording(decided);
        String note = Optional.ofNullable(Field.optional("note", decided.note(), Decision.WORDING_LENGTH))
                .orElse("");
        return new Ruling(decided.clearance(), wording, note, decided.confidential());
    }

    private static String wording(Decided decided) {
        if (decided.clearance() == Clearance.CORRECT) {
            return Field.required("proposed wording", decided.wording(), Decision.WORDING_LENGTH);
        }
        Field.optional("proposed wording", decided.wording(), Decision.WORDING_LENGTH);
        return null;
    }

    /** A decision about a claim, not yet stored. */
    Decision on(Claim claim) {
        Decision decision = new Decision();
        decision.claim = claim;
        decision.exact = claim.exact;
        decision.clearance = clearance;
        decision.wording = wording;
        decision.note = note;
        decision.confidential = confidential;
        return decision;
    }

    boolean isThatOf(Decision decision) {
        return decision.clearance == clearance
                && Objects.equals(decision.wording, wording)
                && decision.note.equals(note);
    }

    /** For history: "CORRECT “some wording”: a note". */
    String words() {
        return clearance + (wording == null ? "" : " “" + wording + "”") + (note.isEmpty() ? "" : ": " + note);
    }
}
