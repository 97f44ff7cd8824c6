package org.crosscheck.model;

import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** The file that an article version was read from, as it came. */
@Entity
public class Original extends PanacheEntity {
    /** The longest file name kept, in UTF-16 code units. */
    public static final int NAME_LENGTH = 300;

    @OneToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    /** Its name, to show and never to open. */
    public String name;

    /** In bytes. */
    public int size;

    /** Of its bytes, in lower-case hexadecimal. */
    public String sha256;

    /** Its bytes as Base64. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String content;

    /**
     * Which run of a Word file each word of the text comes from: "start end number" a line, in UTF-16 offsets of the text;
     * empty for other files.
     */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    public String runs;

    /** The Word file that the story's own text, as it stands now, was read from. */
    public static Optional<Original> wordDraftOf(long storyId) {
        return Article.draftOf(storyId)
                .flatMap(draft -> ArticleVersion.newestOf(draft.id))
                .flatMap(version -> of(version.id))
                .filter(original -> !original.runs.isEmpty());
    }

    /** The file of a version; a pasted text has none. */
    public static Optional<Original> of(long versionId) {
        return find("version.id", versionId).firstResultOptional();
    }
}
