package org.crosscheck.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.model.EvidencePart;
import org.crosscheck.model.Person;
import org.crosscheck.model.Story;

/** Adds to a decision what it rests on. */
@ApplicationScoped
public class AttachEvidence {
    private static final int TYPE_LENGTH = 100;

    private final Clock clock;
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;
    private final People people;
    private final int longest;

    /** @param longest the most megabytes of a file */
    AttachEvidence(
            Clock clock,
            Chronicle chronicle,
            Checkpoint checkpoint,
            People people,
            @ConfigProperty(name = "crosscheck.evidence.megabytes", defaultValue = "10") int longest) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
        this.people = people;
        this.longest = longest;
    }

    /**
     * The id of the evidence; the same evidence attached twice is one.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such decision in this story, or the person may not see it
     * @throws RefusedException when nothing was given, an address is none, a text is too long or a time is not understood
     * @throws TooLargeException when the file is too large
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public long attach(long storyId, long decisionId, Proof proof, String who) {
        Evidence evidence = read(proof);
        byte[] bytes = proof.file() == null ? null : bytes(proof.file());
        describe(evidence, proof, bytes);
        if (isEmpty(evidence)) {
            throw new RefusedException("Please give an address, a page, a file, a call or a note.");
        }
        Person person = people.named(who);
        Story story = Locks.story(storyId);
        Decision decision = Decision.inStory(storyId, decisionId)
                .filter(known -> known.isVisibleTo(person.name))
                .orElseThrow(() -> new UnknownException("decision", decisionId));
        evidence.decision = decision;
        evidence.person = person;
        return Evidence.of(java.util.List.of(decisionId)).stream()
                .filter(known -> isSame(known, evidence))
                .findFirst()
                .orElseGet(() -> store(story, evidence, bytes))
                .id;
    }

    private Evidence read(Proof proof) {
        Evidence evidence = new Evidence();
        evidence.address = Field.address(proof.address(), Evidence.ADDRESS_LENGTH);
        evidence.place = Field.optional("page or paragraph", proof.place(), Evidence.PLACE_LENGTH);
        evidence.callContact = Field.optional("name of who was called", proof.callContact(), Evidence.CONTACT_LENGTH);
        evidence.callAt = Field.moment("time of the call", proof.callAt());
        evidence.callHow = Field.optional("way of the call", proof.callHow(), Evidence.CONTACT_LENGTH);
        evidence.note = Optional.ofNullable(Field.optional("note", proof.note(), Evidence.NOTE_LENGTH))
                .orElse("");
        evidence.confidential = proof.confidential();
        evidence.createdAt = clock.instant();
        return evidence;
    }

    private byte[] bytes(Path file) {
        try {
            if (Files.size(file) > longest * 1024L * 1024L) {
                throw new TooLargeException(
                        "The file is larger than " + longest + " MB. Give its address instead, or a part of it.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Evidence evidence, Proof proof, byte[] bytes) {
        if (bytes != null && bytes.length > 0) {
            evidence.fileName = Field.fileName(proof.fileName(), Evidence.FILE_NAME_LENGTH);
            evidence.fileType = Field.cut(proof.fileType(), TYPE_LENGTH);
            evidence.fileSize = bytes.length;
            evidence.fileSha256 = Hash.sha256(bytes);
        }
    }

    private static boolean isEmpty(Evidence evidence) {
        return Stream.of(evidence.address, evidence.place, evidence.fileName, evidence.callContact, evidence.callHow)
                        .allMatch(Objects::isNull)
                && evidence.note.isEmpty();
    }

    private static boolean isSame(Evidence known, Evidence other) {
        return known.person.equals(other.person)
                && Objects.equals(known.address, other.address)
                && Objects.equals(known.place, other.place)
                && Objects.equals(known.fileSha256, other.fileSha256)
                && Objects.equals(known.callContact, other.callContact)
                && Objects.equals(known.callAt, other.callAt)
                && known.note.equals(other.note);
    }

    private Evidence store(Story story, Evidence evidence, byte[] bytes) {
        evidence.persist();
        for (int from = 0; evidence.fileSize != null && from < bytes.length; from += EvidencePart.SIZE) {
            EvidencePart part = new EvidencePart();
            part.evidence = evidence;
            part.number = from / EvidencePart.SIZE;
            part.bytes = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + EvidencePart.SIZE));
            part.persist();
        }
        chronicle.write(
                story,
                evidence.person.name,
                Act.of("attached", "evidence " + evidence.id, null, words(evidence))
                        .in(evidence.decision.claim.group)
                        .telling(evidence.decision));
        checkpoint.afterCommit();
        return evidence;
    }

    private static String words(Evidence evidence) {
        return String.join(
                "; ",
                Stream.of(
                                evidence.address,
                                evidence.place,
                                evidence.fileName,
                                evidence.confidential ? null : evidence.callContact,
                                evidence.confidential || evidence.note.isEmpty() ? null : evidence.note)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
