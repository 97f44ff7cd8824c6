package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.model.Stage;
import org.crosscheck.report.Fate;
import org.crosscheck.report.Report;

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

    /** The decision that stands about a claim, in the names of all who made it; null where none does. */
    Report.Decision standing(Claim claim) {
        List<Decision> same = new ArrayList<>();
        for (Decision decision : lastFirst(claim)) {
            boolean first = same.isEmpty() && decision.clearance == claim.clearance;
            if (first || !same.isEmpty() && isSame(same.get(0), decision)) {
                same.add(decision);
            }
        }
        return same.isEmpty() ? null : decision(same);
    }

    private static boolean isSame(Decision one, Decision other) {
        return one.clearance == other.clearance && Objects.equals(one.wording, other.wording);
    }

    /** What people decided who disagree about a claim, each one's last decision; empty where nobody does. */
    List<Report.Decision> contrary(Claim claim) {
        if (claim.stage != Stage.DISAGREEMENT) {
            return List.of();
        }
        Map<Long, Decision> byPerson = new LinkedHashMap<>();
        lastFirst(claim).forEach(decision -> byPerson.putIfAbsent(decision.person.id, decision));
        return byPerson.values().stream()
                .map(decision -> decision(List.of(decision)))
                .toList();
    }

    private List<Decision> lastFirst(Claim claim) {
        return decisions.getOrDefault(claim.id, List.of()).stream()
                .filter(decision -> decision.stands() && decision.isAbout(claim))
                .toList();
    }

    private Report.Decision decision(List<Decision> same) {
        Decision last = same.get(0);
        return new Report.Decision(
                Fate.valueOf(last.clearance.name()),
                last.wording,
                same.stream()
                        .map(decision -> decision.person.name)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                last.createdAt,
                last.confidential ? "" : last.note,
                same.stream()
                        .flatMap(decision -> evidence.getOrDefault(decision.id, List.of()).stream())
                        .map(Fates::line)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** Evidence in one line, without what is confidential. */
    private static String line(Evidence piece) {
        boolean open = !piece.confidential;
        return Stream.of(
                        piece.address,
                        piece.place,
                        piece.fileName,
                        open ? piece.callContact : null,
                        open ? piece.callHow : null,
                        piece.callAt == null ? null : piece.callAt.toString(),
                        open && !piece.note.isEmpty() ? piece.note : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
