package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimFate;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Curation;
import org.crosscheck.workflow.anchor.Fate;
import org.crosscheck.workflow.anchor.Survival;

/**
 * The claims of an article on their way into its next version. What a person said of a claim stays while its words and
 * their sentence do; what the machine read is read anew. One use; works inside the caller's transaction.
 */
final class NewVersion {
    private final ArticleVersion from;
    private final ArticleVersion to;
    private final Reading reading;
    private final Rereading rereading;
    private final Source source;
    private final Speakers speakers;
    private final Instant now;
    private final List<Claim> changed = new ArrayList<>();
    private final List<Claim> vanished = new ArrayList<>();
    private final Map<Long, Profile> standing = new LinkedHashMap<>();

    NewVersion(ArticleVersion from, ArticleVersion to, Reading reading, Rereading rereading, Clock clock) {
        this.from = from;
        this.to = to;
        this.reading = reading;
        this.rereading = rereading;
        this.source = reading.sourceOf(to.article.id);
        this.speakers = Speakers.of(to.story, reading.extraction());
        this.now = clock.instant();
    }

    /** Writes every claim's row; claims that are gone stay where they were, to be retired. */
    void move(List<Claim> claims, List<Claim> rejected) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(rejected);
        List<Fate> fates = Survival.of(
                from.text,
                all.stream().map(Place::anchor).toList(),
                reading.text(),
                reading.claims().stream()
                        .map(found -> Place.anchor(found, reading.text()))
                        .toList());
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Fate fate = fates.get(i);
            boolean suppressed = i >= claims.size();
            if (suppressed) {
                follow(all.get(i), fate);
            } else {
                settle(all.get(i), fate);
            }
            if (!suppressed || fate.kind() == Fate.Kind.SAME) {
                taken.add(fate.reading());
            }
        }
        standing.putAll(StoreClaims.store(to, reading, untaken(taken)));
    }

    private List<Found> untaken(Set<Integer> taken) {
        List<Found> fresh = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            if (!taken.contains(i)) {
                fresh.add(reading.claims().get(i));
            }
        }
        return fresh;
    }

    /** What was rejected stays so, wherever its words stand. */
    private void follow(Claim rejected, Fate fate) {
        if (fate.kind() == Fate.Kind.SAME) {
            Place.write(rejected, to, reading.text(), fate.span());
        }
    }

    private void settle(Claim claim, Fate fate) {
        ClaimFate record = record(claim);
        if (fate.kind() == Fate.Kind.VANISHED || isLost(claim, fate)) {
            record.kind = ClaimFate.Kind.VANISHED;
            vanished.add(claim);
        } else {
            write(claim, fate);
            boolean same = fate.kind() == Fate.Kind.SAME && record.told.equals(told(claim));
            record.kind = same ? ClaimFate.Kind.MOVED : ClaimFate.Kind.CHANGED;
            if (!same) {
                claim.wordsChangedAt = now;
                claim.revision++;
                changed.add(claim);
            }
        }
        record.persist();
    }

    /** A figure too large to be kept as a number lives only as long as the machine reads it. */
    private static boolean isLost(Claim claim, Fate fate) {
        return claim.kind == ClaimKind.QUANTITY && claim.low == null && !fate.isRead();
    }

    private void write(Claim claim, Fate fate) {
        boolean keeps = claim.curation.isByHand() && fate.kind() == Fate.Kind.SAME || !fate.isRead();
        if (keeps) {
            Typed said = Typed.of(claim);
            Curation curation = claim.curation;
            Place.write(claim, to, reading.text(), fate.span());
            StoreCorrection.write(
                    claim, new Amendment(rereading).of(fate.span(), claim.kind, said), rereading, curation);
        } else if (isNamedByHand(claim)) {
            Typed said = Typed.speaker(claim.speaker.name);
            Place.write(claim, to, reading.text(), fate.span());
            StoreCorrection.write(
                    claim, new Amendment(rereading).of(fate.span(), claim.kind, said), rereading, Curation.CORRECTED);
        } else {
            StoreClaims.write(reading.claims().get(fate.reading()), claim, to, reading, speakers);
            claim.curation = Curation.FOUND;
        }
        if (claim.detail != null) {
            standing.put(claim.id, new Profile(Stored.claim(claim, source)));
        }
    }

    /** Whether a person said who speaks, whom the article itself does not name there: other words have the same speaker. */
    private static boolean isNamedByHand(Claim claim) {
        return claim.kind == ClaimKind.QUOTATION
                && claim.curation.isByHand()
                && claim.speaker != null
                && claim.speakerAsWritten == null;
    }

    private ClaimFate record(Claim claim) {
        ClaimFate record = new ClaimFate();
        record.claim = claim;
        record.from = from;
        record.to = to;
        record.startOffset = claim.startOffset;
        record.endOffset = claim.endOffset;
        record.prefix = claim.prefix;
        record.exact = claim.exact;
        record.suffix = claim.suffix;
        record.told = told(claim);
        return record;
    }

    /** What it is read as, without its words. */
    private static String told(Claim claim) {
        String told = ClaimState.told(claim);
        return told.substring(claim.exact.length() + 1);
    }

    /** The claims that need another look. */
    List<Claim> changed() {
        return changed;
    }

    /** The claims whose words are gone. */
    List<Claim> vanished() {
        return vanished;
    }

    /** The engine's claims of the version by the ids they are stored under, new ones and old. */
    Map<Long, Profile> standing() {
        return standing;
    }
}
