package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What was done, by whom and when; written in the transaction that does it, never changed. */
@Entity
public class History extends InOrder {

    /** The story it belongs to, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public Instant at;

    /** A person's name, or "crosscheck" for the product itself. */
    public String who;

    /** A verb in the past ("imported", "reviewed"). */
    public String action;

    /** A noun and its id ("article 51"). */
    public String subject;

    /** What it was, or null when there was nothing. */
    @Column(columnDefinition = "text")
    public String beforeState;

    /** What it is now, or null when nothing is left. */
    @Column(columnDefinition = "text")
    public String afterState;

    /** The group that it is about, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Group group;

    /** The verdict that it tells of, or null: who may not see that one may not see this. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Review review;

    /** The decision that it tells of, or null: who may not see that one may not see this. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Decision decision;

    /** What taking it back needs to know, as JSON; null for what cannot be taken back. */
    @Column(columnDefinition = "text")
    public String undo;

    /** What it takes back, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public History undoes;

    /** Its place in the chain of all rows, from 1; null for a row from before there was a chain. */
    public Long place;

    /** Over the hash of the row before it and everything that this one says; null where {@link #place} is. */
    public String hash;

    /** All of a story's, the first first. */
    public static List<History> ofStory(long storyId) {
        return list("story.id = ?1 order by id", storyId);
    }

    /** The rows that follow a place in the chain, in its order. */
    public static List<History> after(long place, int most) {
        return find("place > ?1 order by place", place).range(0, most - 1).list();
    }

    /** Whether it tells of something that only {@link #who} may know yet. */
    public boolean isVeiled() {
        return review != null && review.openedAt == null || decision != null && decision.openedAt == null;
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return count("undoes", this) > 0;
    }

    /** Whether something that can be taken back was done to the same subject since, and was not. */
    public boolean isBuiltUpon() {
        return count(
                        "from History h where h.subject = ?1 and h.story = ?2 and h.id > ?3 and h.undo is not null"
                                + " and not exists (select 1 from History u where u.undoes = h)",
                        subject,
                        story,
                        id)
                > 0;
    }

    /** What was done to one thing of a story that can be taken back and was not, the last first. */
    public static List<History> undoable(long storyId, String subject) {
        return list(
                "from History h where h.story.id = ?1 and h.subject = ?2 and h.undo is not null"
                        + " and not exists (select 1 from History u where u.undoes = h) order by h.id desc",
                storyId,
                subject);
    }

    /**
     * The last act on things of one sort that can be taken back and was not.
     *
     * @param subjects a pattern ({@code speaker %})
     */
    public static Optional<History> undoableLike(long storyId, String subjects) {
        return find(
                        "from History h where h.story.id = ?1 and h.subject like ?2 and h.undo is not null"
                                + " and not exists (select 1 from History u where u.undoes = h) order by h.id desc",
                        storyId,
                        subjects)
                .range(0, 0)
                .firstResultOptional();
    }

    /** With the verdict or decision that it tells of. */
    public static Optional<History> inStory(long storyId, long id) {
        return find(
                        "from History h left join fetch h.review left join fetch h.decision"
                                + " where h.story.id = ?1 and h.id = ?2",
                        storyId,
                        id)
                .firstResultOptional();
    }

    /**
     * A story's history, the last first, as far as somebody may see it.
     *
     * @param visitor the person's name, or null
     * @param page from 0
     */
    public static List<History> ofStory(long storyId, HistoryFilter filter, String visitor, int page, int size) {
        return find(
                        "select h " + filter.query("left join fetch") + " order by h.at desc, h.id desc",
                        filter.parameters(storyId, visitor))
                .page(page, size)
                .list();
    }

    /** How much {@link #ofStory} would give in all. */
    public static long countOfStory(long storyId, HistoryFilter filter, String visitor) {
        return count("select count(*) " + filter.query("left join"), filter.parameters(storyId, visitor));
    }

    /** The verbs that stand in a story's history. */
    public static List<String> actionsOf(long storyId) {
        return getEntityManager()
                .createQuery(
                        "select distinct h.action from History h where h.story.id = ?1 order by h.action", String.class)
                .setParameter(1, storyId)
                .getResultList();
    }

    /** What a person did about a group and could take back, the last first. */
    public static List<History> undoableIn(long groupId, String who) {
        return who == null
                ? List.of()
                : list(
                        "from History h where h.group.id = ?1 and h.who = ?2 and h.undo is not null"
                                + " and not exists (select 1 from History u where u.undoes = h) order by h.id desc",
                        groupId,
                        who);
    }

    /**
     * The last act of a person in a story that can be taken back and was not, with its group; nothing for null. In the order of
     * an index, so that H2 reads it from its end; by id alone it reads all of the story's history.
     *
     * @param who the person's name, or null
     */
    public static Optional<History> lastUndoable(long storyId, String who) {
        return who == null
                ? Optional.empty()
                : find(
                                "from History h left join fetch h.group where h.story.id = ?1 and h.who = ?2"
                                        + " and h.undo is not null"
                                        + " and not exists (select 1 from History u where u.undoes = h)"
                                        + " order by h.story.id desc, h.who desc, h.id desc",
                                storyId,
                                who)
                        .range(0, 0)
                        .firstResultOptional();
    }

    /** The ids of those of these acts that were taken back. */
    public static List<Long> undoneAmong(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select h.undoes.id from History h where h.undoes.id in ?1", Long.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    /** What happened to one thing ("group 51"), the last first. */
    public static List<History> of(String subject) {
        return list("subject = ?1 order by at desc, id desc", subject);
    }
}
