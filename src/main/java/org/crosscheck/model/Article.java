package org.crosscheck.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What one outlet published, in one story. Its words are in its {@link ArticleVersion}s. */
@Entity
public class Article extends InOrder {
    public static final int TITLE_LENGTH = 500;
    public static final int BYLINE_LENGTH = 500;
    public static final int ADDRESS_LENGTH = 2000;
    public static final int CREDIT_LENGTH = 1000;
    public static final int LANGUAGE_LENGTH = 35;
    public static final int HOLD_LENGTH = 300;
    public static final int DATELINE_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Outlet outlet;

    /** What it is to the story. */
    @Enumerated(EnumType.STRING)
    public Role role = Role.OUTLET;

    public String title;

    /** Who wrote it, as printed, or null. */
    public String byline;

    /** Where it stands on the web, http or https, or null. */
    public String address;

    /** Whose reporting the outlet says it is ("Additional reporting by …"), a line each, or null. */
    public String credit;

    /** From where, when and by which agency it came, as printed before its first sentence ("LODRA, May 14"), or null. */
    public String dateline;

    /** The day of publication where the outlet is, or null when unknown. */
    public LocalDate published;

    /** The day of its last change, where the outlet is, or null when unknown. */
    public LocalDate modified;

    /** Its language as a BCP 47 tag, or null when unknown; only English is read by the engine. */
    public String language;

    /** Why it must not be published, as it is marked ("embargoed until …", "killed"), or null. */
    public String hold;

    public Instant createdAt;

    /** How often a person corrected what is known of it. */
    public int revision;

    /** Whether its name does not leave the desk. */
    public boolean confidential;

    /** What an article is to its story. */
    public enum Role {
        /** Somebody's report. */
        OUTLET,
        /** Our own text that is to be verified; at most one of a story. */
        DRAFT,
        /** What the reports are about: a transcript, a document, a recording with time codes. */
        PRIMARY
    }

    /** The article with its outlet, if it belongs to the story. */
    public static Optional<Article> inStory(long storyId, long id) {
        return find("from Article a join fetch a.outlet where a.story.id = ?1 and a.id = ?2", storyId, id)
                .firstResultOptional();
    }

    /** The text that the story is to verify, with its outlet. */
    public static Optional<Article> draftOf(long storyId) {
        return find("from Article a join fetch a.outlet where a.story.id = ?1 and a.role = DRAFT", storyId)
                .firstResultOptional();
    }

    /** A story's articles with their outlets, oldest publication first, undated ones last. */
    public static List<Article> ofStory(long storyId) {
        return list(
                "from Article a join fetch a.outlet where a.story.id = ?1 order by a.published asc nulls last, a.id",
                storyId);
    }
}
