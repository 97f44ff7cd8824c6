package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Curation;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;

/** The transaction of a correction: row, groups and history, all or nothing. */
@ApplicationScoped
class StoreCorrection {
    static final String CORRECTED = "corrected";

    private final Chronicle chronicle;
    private final Rewrite rewrite;

    StoreCorrection(Chronicle chronicle, Rewrite rewrite) {
        this.chronicle = chronicle;
        this.rewrite = rewrite;
    }

    /** @param found what the claim is from now on, in the version that {@code reading} is of */
    @Transactional
    void correct(long storyId, long claimId, int seen, Found found, Rereading reading, String who) {
        Story story = Locks.story(storyId);
        Claim claim = Locks.claim(story, claimId, seen);
        if (claim.version.id != reading.versionId()) {
            throw new StaleException("claim " + claimId);
        }
        ClaimState state = ClaimState.of(claim);
        String before = ClaimState.told(claim);
        rewrite.row(story, claim, () -> write(claim, found, reading));
        chronicle.write(
                story,
                who,
                Act.of(CORRECTED, "claim " + claimId, before, ClaimState.told(claim))
                        .in(claim.group)
                        .undoneWith(state));
    }

    private static void write(Claim claim, Found found, Rereading reading) {
        Place.write(claim, claim.version, reading.text(), found.span());
        write(claim, found, reading, Curation.CORRECTED);
    }

    /** Writes what a person reads in words over a row that is tied to them. */
    static void write(Claim claim, Found found, Rereading reading, Curation curation) {
        Speaker speaker =
                Speakers.named(claim.story, found, reading.extraction().cast());
        found.writeTo(claim, reading.text().source(), speaker);
        claim.detail = found.claim() == null ? null : Stored.detail(Stored.saidBy(found.claim(), speaker));
        claim.curation = curation;
    }
}
