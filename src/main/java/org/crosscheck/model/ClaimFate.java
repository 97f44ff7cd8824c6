package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What became of a claim when the next version of its article came in, and what it was before; never changed. */
@Entity
public class ClaimFate extends InOrder {

    /** What became of it. */
    public enum Kind {
        /** The same words in the same sentence. */
        MOVED,
        /** Other words, another sentence round them, or another reading. */
        CHANGED,
        /** Its words are gone. */
        VANISHED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion from;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion to;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Where it stood in {@link #from}. */
    public int startOffset;

    public int endOffset;

    @Column(columnDefinition = "text")
    public String prefix;

    @Column(columnDefinition = "text")
    public String exact;

    @Column(columnDefinition = "text")
    public String suffix;

    /** What it was read as, in one line; empty for a fact. */
    @Column(columnDefinition = "text")
    public String told;

    /** Of all claims of an article when this version of it came in, each with its claim and group, by old place. */
    public static List<ClaimFate> into(long versionId) {
        return list(
                "from ClaimFate f join fetch f.claim c left join fetch c.group where f.to.id = ?1"
                        + " order by f.startOffset, f.id",
                versionId);
    }

    /** How a claim's words last changed, the latest first; moves left out. */
    public static List<ClaimFate> changesOf(long claimId) {
        return list("claim.id = ?1 and kind = CHANGED order by id desc", claimId);
    }
}
