package org.crosscheck.model;

import java.util.List;

/**
 * That something was done, for pages that are open.
 *
 * @param place its row's place in history's chain
 * @param storyId the story that it was done in, or null
 * @param groupId the group that it is about, or null
 * @param isVeiled whether nobody but its author may know of it yet
 */
public record News(long place, Long storyId, Long groupId, boolean isVeiled) {

    /** What was done since this place, by whatever node, in the order of its commits. */
    public static List<News> after(long place, int most) {
        return History.getEntityManager()
                .createQuery(
                        "select h.place, h.story.id, h.group.id,"
                                + " r.id is not null and r.openedAt is null or d.id is not null and d.openedAt is null"
                                + " from History h left join h.review r left join h.decision d"
                                + " where h.place > ?1 order by h.place",
                        News.class)
                .setParameter(1, place)
                .setMaxResults(most)
                .getResultList();
    }
}
