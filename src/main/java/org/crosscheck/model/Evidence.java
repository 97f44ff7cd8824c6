package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What a decision rests on: an address, a place in a document, a file, a call. What was not given is null. */
@Entity
public class Evidence extends InOrder {
    public static final int ADDRESS_LENGTH = 2000;
    public static final int PLACE_LENGTH = 500;
    public static final int FILE_NAME_LENGTH = 200;
    public static final int CONTACT_LENGTH = 300;
    public static final int NOTE_LENGTH = 10_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant createdAt;

    /** http or https. */
    public String address;

    /** A page or paragraph. */
    public String place;

    /** To show, never to open: the bytes are in {@link EvidencePart}. */
    public String fileName;

    /** As its sender called it; never trusted. */
    public String fileType;

    /** In bytes. */
    public Integer fileSize;

    /** Of its bytes, in lower-case hexadecimal. */
    public String fileSha256;

    /** Who was called. */
    public String callContact;

    public Instant callAt;

    /** By what means ("desk phone"). */
    public String callHow;

    /** Empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String note;

    /** Whether the contact and the note stay on the desk. */
    public boolean confidential;

    /** The evidence of these decisions, the oldest first. */
    public static List<Evidence> of(Collection<Long> decisionIds) {
        return decisionIds.isEmpty() ? List.of() : list("decision.id in ?1 order by id", decisionIds);
    }

    /** With its decision and that one's author. */
    public static Optional<Evidence> inStory(long storyId, long id) {
        return find(
                        "from Evidence e join fetch e.decision d join fetch d.person"
                                + " where e.id = ?1 and d.claim.story.id = ?2",
                        id,
                        storyId)
                .firstResultOptional();
    }

    /** All evidence of a story's open decisions, the oldest first. */
    public static List<Evidence> openOf(long storyId) {
        return list(
                "from Evidence e where e.decision.claim.story.id = ?1 and e.decision.openedAt is not null order by e.id",
                storyId);
    }
}
