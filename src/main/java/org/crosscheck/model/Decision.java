package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What is to happen to a claim in print, as a person decided about its exact words. Appended, never changed. */
@Entity
public class Decision extends PanacheEntity {
    /** The longest proposed wording, in UTF-16 code units. */
    public static final int WORDING_LENGTH = 10_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Clearance clearance;

    /** The claim's words when it was decided; other words need another decision. */
    @Column(columnDefinition = "text")
    public String exact;

    /** What to print instead; null unless {@link Clearance#CORRECT}. */
    @Column(columnDefinition = "text")
    public String wording;

    /** Why; empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String note;

    /** Grows with each decision about the claim. */
    public int number;

    /** How many decisions about the claim its author could see when making it. */
    public int seen;

    /** Whether it settles what two people saw differently. */
    public boolean adjudication;

    /** Whether its author could not see what another had decided about the claim. */
    public boolean blind;

    /** Whether the note stays on the desk. */
    public boolean confidential;

    public Instant createdAt;

    /** Since when others may see it; null while nobody but its author may. */
    public Instant openedAt;

    /** When its author took it back, or null. */
    public Instant withdrawnAt;

    /**
     * Whether somebody may see it.
     *
     * @param who the person's name, or null
     */
    public boolean isVisibleTo(String who) {
        return openedAt != null || person.name.equals(who);
    }

    /** Whether it is about the words that a claim has now: neither they nor their sentence became others since. */
    public boolean isAbout(Claim words) {
        return exact.equals(words.exact) && (words.wordsChangedAt == null || !createdAt.isBefore(words.wordsChangedAt));
    }

    /** Whether it counts: it was not taken back. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** With its claim and author. */
    public static Optional<Decision> inStory(long storyId, long id) {
        return find(
                        "from Decision d join fetch d.person join fetch d.claim c where d.id = ?1 and c.story.id = ?2",
                        id,
                        storyId)
                .firstResultOptional();
    }

    /** The decisions about these claims with their authors, the oldest first, seen by everybody or not. */
    public static List<Decision> about(Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? List.of()
                : list(
                        "from Decision d join fetch d.person where d.claim.id in ?1 order by d.createdAt, d.number",
                        claimIds);
    }

    /** The decisions about the claims that stand in a group, as {@link #about} gives them. */
    public static List<Decision> inGroup(long groupId) {
        return list(
                "select d from Decision d join fetch d.person join d.claim c where c.group.id = ?1 and c.retiredAt is null"
                        + " order by d.createdAt, d.number",
                groupId);
    }

    /** The decisions of a story that were made blind and that everybody may see now, with author and claim, the oldest first. */
    public static List<Decision> blindOf(long storyId) {
        return list(
                "from Decision d join fetch d.person join fetch d.claim c where c.story.id = ?1 and c.retiredAt is null"
                        + " and d.blind = true and d.openedAt is not null and d.withdrawnAt is null"
                        + " order by d.createdAt, d.number",
                storyId);
    }

    /** Every open decision of a story with its author, the last first. */
    public static List<Decision> openOf(long storyId) {
        return list(
                "from Decision d join fetch d.person where d.claim.story.id = ?1 and d.openedAt is not null"
                        + " order by d.createdAt desc, d.number desc",
                storyId);
    }
}
