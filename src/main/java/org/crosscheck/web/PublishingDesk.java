package org.crosscheck.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Publishing;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Seen;

/** Fills what a group's page says of its claims in print. */
final class PublishingDesk {
    static final String FORM = "decision";

    private final long storyId;
    private final List<Claim> members;
    private final List<Decision> decisions;
    private final Map<Long, List<Evidence>> evidence;
    private final Map<Long, Long> undo = new HashMap<>();

    /**
     * @param members the claims that stand in the group
     * @param decisions those about them that the reader may see
     * @param undoable what the reader can take back
     */
    PublishingDesk(Group group, List<Claim> members, List<Decision> decisions, List<History> undoable) {
        this.storyId = group.story.id;
        this.members = members;
        this.decisions = decisions;
        this.evidence = Evidence.of(
                        decisions.stream().map(decision -> decision.id).toList())
                .stream()
                .collect(Collectors.groupingBy(piece -> piece.decision.id));
        undoable.stream().filter(act -> act.decision != null).forEach(act -> undo.put(act.decision.id, act.id));
    }

    Publishing filled(Typed typed, String visitor) {
        Set<Long> chosen =
                typed.all(FORM, "claim").stream().map(PublishingDesk::claim).collect(Collectors.toSet());
        return new Publishing(
                members.stream()
                        .map(claim -> subject(claim, visitor, !typed.belongsTo(FORM) || chosen.contains(claim.id)))
                        .toList(),
                Stream.of(Clearance.values())
                        .filter(clearance -> clearance != Clearance.UNCHECKED)
                        .map(clearance -> new Choice(
                                clearance.name(), null, clearance.name().equals(typed.value(FORM, "clearance"))))
                        .toList(),
                shown().toList(),
                typed.stale() && typed.belongsTo(FORM) ? theirs(chosen, visitor) : List.of());
    }

    /** The id in a claim as a form sends it; 0 where there is none. */
    static long claim(String sent) {
        try {
            return Long.parseLong(sent.substring(0, Math.max(0, sent.indexOf('.'))));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** What was seen of a claim as a form sends it. */
    static Seen seen(String sent) {
        return Seen.read(sent.substring(sent.indexOf('.') + 1));
    }

    private Publishing.Subject subject(Claim claim, String visitor, boolean chosen) {
        return new Publishing.Subject(
                claim.id + "." + Seen.of(claim, decisions, visitor),
                Letters.of(members.indexOf(claim)),
                claim.version.outlet.name,
                claim.exact,
                claim.clearance.name(),
                claim.stage.name(),
                chosen);
    }

    private Stream<Publishing.Decision> shown() {
        return decisions.stream()
                .sorted(Comparator.comparing((Decision decision) -> decision.createdAt)
                        .thenComparing(decision -> decision.number)
                        .reversed())
                .map(this::decision);
    }

    private List<Publishing.Decision> theirs(Set<Long> chosen, String visitor) {
        return decisions.stream()
                .filter(decision -> chosen.contains(decision.claim.id) && !decision.person.name.equals(visitor))
                .collect(Collectors.toMap(decision -> decision.claim.id, decision -> decision, (first, last) -> last))
                .values()
                .stream()
                .map(this::decision)
                .toList();
    }

    private Publishing.Decision decision(Decision decision) {
        Claim claim = members.stream()
                .filter(member -> member.id.equals(decision.claim.id))
                .findFirst()
                .orElseThrow();
        return new Publishing.Decision(
                decision.id,
                Letters.of(members.indexOf(claim)),
                decision.clearance.name(),
                decision.wording,
                decision.isAbout(claim) ? null : decision.exact,
                decision.person.name,
                decision.createdAt,
                decision.note,
                decision.confidential,
                decision.openedAt == null,
                !decision.stands(),
                decision.adjudication,
                undo.get(decision.id),
                evidence.getOrDefault(decision.id, List.of()).stream()
                        .map(this::evidence)
                        .toList());
    }

    private Publishing.Evidence evidence(Evidence piece) {
        return new Publishing.Evidence(
                piece.address,
                piece.place,
                piece.fileName == null ? null : "/stories/" + storyId + "/evidence/" + piece.id + "/file",
                piece.fileName,
                piece.fileSize == null ? 0 : piece.fileSize,
                piece.callContact,
                piece.callAt,
                piece.callHow,
                piece.note,
                piece.confidential);
    }
}
