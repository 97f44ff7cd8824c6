package org.crosscheck.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.time.AsOf;

/** Something an article says, tied to its exact words. What does not apply to its kind is null. */
@Entity
public class Claim extends PanacheEntityBase {
    /** More than a list to choose from holds. */
    private static final int MOST_UNITS = 200;

    @Id
    @DrawnId
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    /** The group it stands in; null only between import and grouping. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    public int startOffset;
    public int endOffset;

    /** The words from start to end. */
    @Column(columnDefinition = "text")
    public String exact;

    /** The words before, from the beginning of the sentence, cut where it is very long. */
    @Column(columnDefinition = "text")
    public String prefix;

    /** The words after, to the end of the sentence, cut where it is very long. */
    @Column(columnDefinition = "text")
    public String suffix;

    /** The name of the rule that found it; "marked by hand" for a fact. */
    public String rule;

    /** The share of claims so marked that are right, 0 to 1. */
    public double confidence;

    /** Who says it, or null where unknown or the outlet itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    /** The speaker as the article names them, one of the speaker's spellings; null where unknown. */
    public String speakerNamed;

    /** The speaker as this place writes it ("He"). */
    public String speakerAsWritten;

    /** The role that this article gives the speaker. */
    public String speakerRole;

    /** The words of saying ("said"). */
    public String cue;

    public String relayedBy;

    /** The figure as written, lower end; equals {@link #high} where it is one value; null where it is too large to keep. */
    public BigDecimal low;

    public BigDecimal high;

    @Enumerated(EnumType.STRING)
    public Modifier modifier;

    /** ISO 4217, a unit's English name, "percent", or the counted noun in the singular. */
    public String unit;

    /** What is counted, as written. */
    public String noun;

    public LocalDate asOfFirst;
    public LocalDate asOfLast;

    @Enumerated(EnumType.STRING)
    public AsOf.Origin asOfOrigin;

    /** Who claims the figure; null where the outlet states it itself. */
    public String attributedTo;

    /** The engine's record as JSON, from which comparing works; null for a fact marked by hand. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String detail;

    /** What a person made of it. */
    @Enumerated(EnumType.STRING)
    public Curation curation = Curation.FOUND;

    /** When its words, or the sentence round them, became others in a new version; null while they never did. */
    public Instant wordsChangedAt;

    /** How often it was corrected. */
    public int revision;

    /** What is to happen to it in print, as far as everybody may know it. */
    @Enumerated(EnumType.STRING)
    public Clearance clearance = Clearance.UNCHECKED;

    /** How far people are with deciding about it. */
    @Enumerated(EnumType.STRING)
    public Stage stage = Stage.OPEN;

    /** When its words went away or it was rejected, or null. */
    public Instant retiredAt;

    /** The claims of an article version by offset, each with group and speaker. */
    public static List<Claim> of(long versionId) {
        return list(
                "from Claim c left join fetch c.group left join fetch c.speaker"
                        + " where c.version.id = ?1 and c.retiredAt is null order by c.startOffset, c.endOffset desc, c.id",
                versionId);
    }

    /** How many claims an article version has. */
    public static int countOfVersion(long versionId) {
        return Math.toIntExact(count("version.id = ?1 and retiredAt is null", versionId));
    }

    /** A group's claims, each with speaker, version, article and outlet; oldest publication first. */
    public static List<Claim> membersOf(long groupId) {
        return list(
                "from Claim c join fetch c.version v join fetch v.article a join fetch v.outlet"
                        + " left join fetch c.speaker where c.group.id = ?1 and c.retiredAt is null"
                        + " order by a.published asc nulls last, a.id, c.startOffset, c.id",
                groupId);
    }

    /** How many claims a story has. */
    public static long countOf(long storyId) {
        return count("story.id = ?1 and retiredAt is null", storyId);
    }

    /** All claims of a story with speaker, version, article, outlet and group: for a report. */
    public static List<Claim> ofStory(long storyId) {
        return list(
                "from Claim c join fetch c.version v join fetch v.article a join fetch v.outlet join fetch c.group"
                        + " left join fetch c.speaker where c.story.id = ?1 and c.retiredAt is null"
                        + " order by a.published asc nulls last, a.id, c.startOffset, c.id",
                storyId);
    }

    /**
     * The claims of a story about which two people disagree, or did until a third one settled it, each with version,
     * outlet and group.
     */
    public static List<Claim> splitIn(long storyId) {
        return list(
                "from Claim c join fetch c.version v join fetch v.outlet join fetch c.group"
                        + " where c.story.id = ?1 and c.retiredAt is null and (c.stage = DISAGREEMENT or exists"
                        + " (select 1 from Decision d where d.claim = c and d.adjudication = true and d.withdrawnAt is null))"
                        + " order by c.group.urgency, c.id",
                storyId);
    }

    /** The claims of a story about which somebody decided. */
    public static List<Claim> decidedIn(long storyId) {
        return list(
                "from Claim c where c.story.id = ?1 and c.retiredAt is null"
                        + " and exists (select 1 from Decision d where d.claim = c)",
                storyId);
    }

    /** The claim with its version and article, if it belongs to the story. */
    public static Optional<Claim> placed(long storyId, long id) {
        return find(
                        "from Claim c join fetch c.version v join fetch v.article where c.story.id = ?1 and c.id = ?2",
                        storyId,
                        id)
                .firstResultOptional();
    }

    public static Optional<Claim> inStory(long storyId, long id) {
        return find("story.id = ?1 and id = ?2", storyId, id).firstResultOptional();
    }

    /** Those of these claims that belong to the story and are not retired, by id, each with its group. */
    public static List<Claim> standing(long storyId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "from Claim c left join fetch c.group where c.story.id = ?1 and c.id in ?2"
                                + " and c.retiredAt is null order by c.id",
                        storyId,
                        ids);
    }

    /** The claim of this kind in these very words. */
    public static Optional<Claim> at(long versionId, ClaimKind kind, int start, int end) {
        return find(
                        "version.id = ?1 and kind = ?2 and startOffset = ?3 and endOffset = ?4 and retiredAt is null",
                        versionId,
                        kind,
                        start,
                        end)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The claim, retired or not, with its version, article, outlet, group and speaker. */
    public static Optional<Claim> inArticle(long storyId, long id) {
        return find(
                        "from Claim c join fetch c.version v join fetch v.article a join fetch v.outlet"
                                + " left join fetch c.group left join fetch c.speaker where c.story.id = ?1 and c.id = ?2",
                        storyId,
                        id)
                .firstResultOptional();
    }

    /** The units that a story's figures have, in their order. */
    public static List<String> unitsOf(long storyId) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.unit from Claim c where c.story.id = ?1 and c.retiredAt is null"
                                + " and c.unit is not null and c.unit <> '' order by c.unit",
                        String.class)
                .setParameter(1, storyId)
                .setMaxResults(MOST_UNITS)
                .getResultList();
    }

    /** The claims of a version that a person rejected. */
    public static List<Claim> rejectedOf(long versionId) {
        return list(
                "from Claim c where c.version.id = ?1 and c.retiredAt is not null and exists"
                        + " (select 1 from Departure d where d.claim = c and d.cause = REJECTED) order by c.startOffset, c.id",
                versionId);
    }

    /** The claims of a version that nobody but the machine has touched. */
    public static List<Claim> foundIn(long versionId) {
        return list(
                "from Claim c where c.version.id = ?1 and c.retiredAt is null and c.curation = FOUND order by c.startOffset, c.id",
                versionId);
    }

    /** A speaker's claims, each with its version, by article and place. */
    public static List<Claim> by(long speakerId) {
        return list(
                "from Claim c join fetch c.version v where c.speaker.id = ?1 and c.retiredAt is null"
                        + " order by v.id, c.startOffset, c.id",
                speakerId);
    }

    /** How exact the figure is said to be ({@code = ~ < > <= >= range}), or null for what is no figure. */
    public String sign() {
        return modifier == null ? null : modifier.sign();
    }

    /** Whether the day of its figure stands in the text itself, and not only over or beside it. */
    public boolean isDatedByText() {
        return asOfOrigin == AsOf.Origin.TEXT;
    }

    /** The claims of these groups, each with its version and outlet; oldest publication first. */
    public static List<Claim> inGroups(Collection<Long> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : list(
                        "from Claim c join fetch c.version v join fetch v.article a join fetch v.outlet"
                                + " where c.group.id in ?1 and c.retiredAt is null"
                                + " order by a.published asc nulls last, a.id, c.startOffset, c.id",
                        groupIds);
    }
}
