package org.crosscheck.model;

import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

import org.crosscheck.engine.check.Check;
import org.crosscheck.language.Saying;

/** A sum that an article's figures invite, as the engine did it: a proposal, never a verdict. */
@Entity
public class SumCheck extends PanacheEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    @Enumerated(EnumType.STRING)
    public Check.Kind kind;

    /** Whether it comes out within rounding. */
    public boolean holds;

    /** From its first figure to the end of its last. */
    public int startOffset;

    public int endOffset;

    /** The sum in words: a {@link Saying} as JSON. */
    @Column(columnDefinition = "text")
    public String said;

    /** The sums of an article version, by offset. */
    public static List<SumCheck> of(long versionId) {
        return list("version.id = ?1 order by startOffset, endOffset, id", versionId);
    }

    /** A story's sums that do not come out, each with its article and outlet, the newest version of each article only. */
    public static List<SumCheck> wrongIn(long storyId, int most) {
        return SumCheck.<SumCheck>find(
                        "from SumCheck s join fetch s.version v join fetch v.article a join fetch v.outlet"
                                + " where s.story.id = ?1 and not s.holds and not exists"
                                + " (select 1 from ArticleVersion n where n.article = a and n.number > v.number)"
                                + " order by a.id, s.startOffset, s.id",
                        storyId)
                .page(0, most)
                .list();
    }

    /** Every sum of the newest versions of a story's articles, each with its version, by article and place. */
    public static List<SumCheck> ofStory(long storyId) {
        return list(
                "from SumCheck s join fetch s.version v where s.story.id = ?1 and not exists"
                        + " (select 1 from ArticleVersion n where n.article = v.article and n.number > v.number)"
                        + " order by v.article.id, s.startOffset, s.id",
                storyId);
    }

    /** The sum in words. */
    public Saying saying() {
        try {
            return JSON.readValue(said, Saying.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
