package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.report.Fate;

/** What a report says of the decisions about a story's claims, as far as everybody may see them. */
final class Fates {
    private final Map<Long, List<Decision>> decisions;
    private final Map<Long, List<Evidence>> evidence;

    private Fates(List<Decision> decisions, List<Evidence> evidence) {
        this.decisions = decisions.stream().collect(Collectors.groupingBy(decision -> decision.claim.id));
        this.evidence = evidence.stream().collect(Collectors.groupingBy(piece -> piece.decision.id));
    }

    static Fates of(long storyId) {
        return new Fates(Decision.openOf(storyId), Evidence.openOf(storyId));
    }

    /** Every decision about a claim that was not taken back, the last first. */
    List<org.crosscheck.report.Decision> about(Claim claim) {
        return decisions.getOrDefault(claim.id, List.of()).stream()
                .filter(Decision::stands)
                .map(decision -> told(decision, claim))
                .toList();
    }

    private org.crosscheck.report.Decision told(Decision decision, Claim claim) {
        return new org.crosscheck.report.Decision(
                Fate.valueOf(decision.clearance.name()),
                decision.wording,
                decision.person.name,
                decision.createdAt,
                decision.note,
                decision.confidential,
                decision.adjudication,
                decision.blind,
                decision.isAbout(claim) ? null : decision.exact,
                evidence.getOrDefault(decision.id, List.of()).stream()
                        .map(Fates::told)
                        .toList());
    }

    private static org.crosscheck.report.Evidence told(Evidence piece) {
        return new org.crosscheck.report.Evidence(
                piece.address,
                piece.place,
                piece.fileName,
                piece.fileSha256,
                piece.callContact,
                piece.callAt,
                piece.callHow,
                piece.note,
                piece.confidential);
    }
}
