package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That somebody closed a story, and that somebody opened it again and why. */
@Entity
public class SignOff extends InOrder {
    public static final int TEXT_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String note;

    public Instant createdAt;

    /** When the story was opened again, or null while it is closed. */
    public Instant reopenedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reopened_by")
    public Person reopenedBy;

    @Column(columnDefinition = "text")
    public String reason;

    /** A story's, the last first, each with its people. */
    public static List<SignOff> ofStory(long storyId) {
        return list(
                "from SignOff s join fetch s.person left join fetch s.reopenedBy where s.story.id = ?1 order by s.id desc",
                storyId);
    }
}
