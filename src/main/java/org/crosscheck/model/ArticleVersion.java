package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.hibernate.Session;
import org.hibernate.annotations.LazyGroup;

/** An article's words at one time: immutable. Every offset of a claim or label counts UTF-16 code units of its text. */
@Entity
public class ArticleVersion extends InOrder {

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Outlet outlet;

    /** 1 for the first text imported, 2 for the next. */
    public int number;

    /** The words, with LF line ends; read from the database, by a query of its own, only when asked for. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String text;

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
    public String sha256;

    /** What a reader of this text must know about its import, one sentence a line; empty when nothing. */
    @Column(columnDefinition = "text")
    public String notices;

    /** What comparing needs to know of the article as a source, as JSON. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String source;

    /**
     * The {@link Label}s in the order in which they were found, one a line: where its words start and end, its kind, and its
     * meaning, if any, in which a backslash is written \\ and a line end \n. Read by a query of its own.
     */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("labels")
    @Column(columnDefinition = "text")
    public String labels = "";

    public Instant importedAt;

    /** The newest version of an article, its article and its outlet loaded. */
    public static Optional<ArticleVersion> newestOf(long articleId) {
        return find(
                        "from ArticleVersion v join fetch v.article join fetch v.outlet"
                                + " where v.article.id = ?1 order by v.number desc",
                        articleId)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The same, where the article is in this story. */
    public static Optional<ArticleVersion> newestOf(long storyId, long articleId) {
        return newestOf(articleId).filter(newest -> newest.story.id == storyId);
    }

    /** The version with these very words from this outlet in this story: the last, where an article came back to them. */
    public static Optional<ArticleVersion> same(long storyId, long outletId, String sha256) {
        return find("story.id = ?1 and outlet.id = ?2 and sha256 = ?3 order by id desc", storyId, outletId, sha256)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The versions in this story whose words have one of these hashes, whichever outlet, by id. */
    public static List<ArticleVersion> withWords(long storyId, Collection<String> sha256) {
        Session session = getEntityManager().unwrap(Session.class);
        List<Long> ids = IdsByWords.read(
                session,
                "select v.id from " + IdsByWords.LIST
                        + " join article_version v on v.story_id = ? and v.sha256 = list.word order by v.id",
                sha256,
                storyId);
        return session.findMultiple(ArticleVersion.class, ids);
    }

    /** Every version of an article, the newest first. */
    public static List<ArticleVersion> ofArticle(long articleId) {
        return list("article.id = ?1 order by number desc", articleId);
    }

    /** The newest version of the article that an outlet published at this address. */
    public static Optional<ArticleVersion> atAddress(long storyId, long outletId, String address) {
        return find(
                        "from ArticleVersion v join fetch v.article a join fetch v.outlet where v.story.id = ?1"
                                + " and v.outlet.id = ?2 and a.address = ?3 order by a.id desc, v.number desc",
                        storyId,
                        outletId,
                        address)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The newest version of each article of an outlet in a story, each with its article. */
    public static List<ArticleVersion> newestOfOutlet(long storyId, String outlet) {
        return list(
                "from ArticleVersion v join fetch v.article join fetch v.outlet o where v.story.id = ?1 and o.name = ?2"
                        + " and v.number = (select max(n.number) from ArticleVersion n where n.article = v.article)"
                        + " order by v.id desc",
                storyId,
                outlet);
    }

    /** Every version with these words in a story, whichever outlet, its outlet loaded. */
    public static List<ArticleVersion> sameWords(long storyId, String sha256) {
        return list(
                "from ArticleVersion v join fetch v.outlet where v.story.id = ?1 and v.sha256 = ?2 order by v.id",
                storyId,
                sha256);
    }

    /** Every article version of a story with article and outlet, without its text. */
    public static List<ArticleVersion> ofStory(long storyId) {
        return list(
                "from ArticleVersion v join fetch v.article join fetch v.outlet where v.story.id = ?1 order by v.id",
                storyId);
    }

    /** The newest texts of a story's articles in which somebody left comments or footnotes: few, mostly the draft. */
    public static List<ArticleVersion> newestWithPointers(long storyId) {
        return list(
                NEWEST + " and exists (select 1 from Passage p where p.version = v and p.kind in (COMMENT, FOOTNOTE))",
                storyId);
    }

    private static final String NEWEST = "from ArticleVersion v where v.story.id = ?1"
            + " and not exists (select 1 from ArticleVersion w where w.article = v.article and w.number > v.number)";

    /** The newest versions of a story's articles that come after one of them, by id. */
    public static List<ArticleVersion> newestAfter(long storyId, long id, int most) {
        // ordered as the index is, or H2 reads all that follow for the first few
        return find(NEWEST + " and v.id > ?2 order by v.story.id, v.id", storyId, id)
                .range(0, most - 1)
                .list();
    }

    /** How many articles the story has. */
    public static int countNewest(long storyId) {
        return Math.toIntExact(count(NEWEST, storyId));
    }
}
