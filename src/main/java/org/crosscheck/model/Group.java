package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Claims about the same thing, with what the engine proposes and what a person decided last. */
@Entity
@Table(name = "claim_group")
public class Group extends PanacheEntity {
    /** The longest title, in UTF-16 code units. */
    public static final int TITLE_LENGTH = 300;

    /** The most urgent first; in the order of an index of which H2 reads no more than is shown. */
    static final String ORDER = " order by g.story.id, g.urgency, g.sourceCount desc, g.id";

    /** {@link #isReviewed} of a group {@code g} in a query. */
    static final String DECIDED = "g.stage = DECIDED and g.reviewedAt >= g.membersChangedAt";

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    /** What it is about, for a list. */
    public String title;

    @Enumerated(EnumType.STRING)
    public Proposal proposal;

    /** {@link Proposal#urgency()}, for sorting. */
    public int urgency;

    /** How many articles its claims stand in. */
    public int sourceCount;

    /** How many independent reports those articles are; never more than {@link #sourceCount}. */
    public int originCount;

    /** Why articles count as one origin, in words, one reason a line; empty when each is its own. */
    @Column(columnDefinition = "text")
    public String origins;

    /** The most severe verdict that stands between two of its claims, as far as everybody may know it; null for none. */
    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** How far people are with deciding about it. */
    @Enumerated(EnumType.STRING)
    public Stage stage = Stage.OPEN;

    /** When the last decision that everybody may see fell, or null. */
    public Instant reviewedAt;

    /** When a claim last came in or went; after {@link #reviewedAt} the decision did not see all members. */
    public Instant membersChangedAt;

    /** When its last claim left it, or null. */
    public Instant retiredAt;

    @Version
    public int version;

    /** Whether it is decided, and no claim came or went since. */
    public boolean isReviewed() {
        return stage == Stage.DECIDED && !membersChangedAt.isAfter(reviewedAt);
    }

    /** With its story. */
    public static Optional<Group> inStory(long storyId, long id) {
        return find("from Group g join fetch g.story s where s.id = ?1 and g.id = ?2", storyId, id)
                .firstResultOptional();
    }

    /** The groups of a story on which two people disagree, or did until a third one settled it; the most urgent first. */
    public static List<Group> splitIn(long storyId) {
        return list(
                "from Group g where g.story.id = ?1 and g.retiredAt is null and (g.stage = DISAGREEMENT or exists"
                        + " (select 1 from Review r where r.group = g and r.adjudication = true and r.withdrawnAt is null))"
                        + ORDER,
                storyId);
    }

    /** The groups of a story on which somebody gave a verdict. */
    public static List<Group> reviewedIn(long storyId) {
        return list(
                "from Group g where g.story.id = ?1 and g.retiredAt is null"
                        + " and exists (select 1 from Review r where r.group = g)",
                storyId);
    }

    /**
     * A story's groups, most urgent first.
     *
     * @param page from 0
     * @param size groups a page
     */
    public static List<Group> ofStory(long storyId, GroupFilter filter, int page, int size) {
        return find(filter.query() + ORDER, filter.parameters(storyId))
                .page(page, size)
                .list();
    }

    /** How many groups {@link #ofStory} would give in all. */
    public static long countOfStory(long storyId, GroupFilter filter) {
        return count(filter.query(), filter.parameters(storyId));
    }

    /** How many groups of a story are proposed as conflict or disputed and wait for a decision. */
    public static long blockersOf(long storyId) {
        return count(
                "story.id = ?1 and retiredAt is null and proposal in (CONFLICT, DISPUTED)"
                        + " and (verdict is null or verdict = UNDECIDED)",
                storyId);
    }
}
