package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Person;
import org.crosscheck.model.Stage;
import org.crosscheck.workflow.deciding.Clearances;

/** Appends a person's decision about what is to happen to claims in print. */
@ApplicationScoped
public class DecideClaims {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;
    private final People people;
    private final Standings standings;

    DecideClaims(Clock clock, Chronicle chronicle, Checkpoint checkpoint, People people, Standings standings) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
        this.people = people;
        this.standings = standings;
    }

    /**
     * The ids of the decisions, one for each claim, in the order of the claims' ids. The very same form sent twice
     * decides once.
     *
     * @param who the person's name
     * @throws UnknownException when a claim is not in this story
     * @throws RefusedException when the name, the decision, the claims or the proposed wording is missing, or a text is too
     *     long
     * @throws StaleException when a claim's words changed, or somebody decided, after {@link Decided#claims()} was seen
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public List<Long> decide(long storyId, Decided decided, String who) {
        return append(storyId, decided, who, false);
    }

    /**
     * The ids of the decisions that settle what two people decided differently.
     *
     * @throws RefusedException as for {@link #decide}; and when there is no disagreement, the person is one of the two, or
     *     leaves it open
     */
    @Transactional
    public List<Long> adjudicate(long storyId, Decided decided, String who) {
        return append(storyId, decided, who, true);
    }

    private List<Long> append(long storyId, Decided decided, String who, boolean adjudication) {
        Person person = people.named(who);
        Ruling ruling = Ruling.of(decided);
        Locks.story(storyId);
        List<Claim> claims = Claim.standing(storyId, decided.claims().keySet());
        if (claims.size() < decided.claims().size()) {
            throw new StaleException("a claim");
        }
        Map<Long, List<Decision>> made = Decision.about(decided.claims().keySet()).stream()
                .collect(Collectors.groupingBy(decision -> decision.claim.id));
        List<Decision> fresh = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Claim claim : claims) {
            List<Decision> before = made.getOrDefault(claim.id, List.of());
            Seen seen = decided.claims().get(claim.id);
            if (!Seen.of(claim, before, person.name).equals(seen)) {
                ids.add(same(before, ruling, seen, person).id);
                continue;
            }
            if (adjudication) {
                mayAdjudicate(claim, before, person, ruling);
            }
            Decision decision = decision(ruling.on(claim), before, person, adjudication);
            ids.add(decision.id);
            fresh.add(decision);
        }
        record(fresh, ruling);
        return ids;
    }

    private static Decision same(List<Decision> before, Ruling ruling, Seen seen, Person person) {
        return before.stream()
                .filter(decision -> decision.person.equals(person) && decision.seen == seen.others())
                .filter(ruling::isThatOf)
                .findFirst()
                .orElseThrow(() -> new StaleException("a claim"));
    }

    private static void mayAdjudicate(Claim claim, List<Decision> before, Person person, Ruling ruling) {
        if (claim.stage != Stage.DISAGREEMENT) {
            throw new RefusedException("There is no disagreement here to settle.");
        }
        if (before.stream()
                .anyMatch(decision -> decision.person.equals(person) && decision.stands() && !decision.adjudication)) {
            throw new RefusedException("You are one of those who disagree; somebody else has to settle it.");
        }
        if (!ruling.clearance().isDecided()) {
            throw new RefusedException("Please choose a decision that settles it.");
        }
    }

    private Decision decision(Decision decision, List<Decision> before, Person person, boolean adjudication) {
        Claim claim = decision.claim;
        decision.person = person;
        decision.createdAt = clock.instant();
        decision.number =
                before.stream().mapToInt(earlier -> earlier.number).max().orElse(0) + 1;
        decision.seen = Seen.of(claim, before, person.name).others();
        decision.adjudication = adjudication;
        decision.blind = !adjudication && new Clearances(claim.story.checking, claim, before).isBlind(person.id);
        decision.persist();
        return decision;
    }

    private void record(List<Decision> fresh, Ruling ruling) {
        Map<Long, String> before = new HashMap<>();
        fresh.forEach(decision -> before.put(decision.id, decision.claim.clearance.name()));
        standings.refreshClaims(fresh.stream().map(decision -> decision.claim).toList());
        for (Decision decision : fresh) {
            chronicle.write(
                    decision.claim.story,
                    decision.person.name,
                    Act.of(
                                    decision.adjudication ? "settled" : "decided",
                                    "decision " + decision.id,
                                    before.get(decision.id),
                                    ruling.words())
                            .in(decision.claim.group)
                            .telling(decision)
                            .undoneWith(decision.id));
        }
        checkpoint.afterCommit();
    }
}
