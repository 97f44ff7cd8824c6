package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

/**
 * What is to happen to a group's claims in print: the form, and what was decided so far.
 *
 * @param claims to choose from
 * @param clearances the decisions to choose from, by name
 * @param decisions the last first
 * @param theirs what others decided meanwhile about the claims chosen, where the form is stale
 */
public record Publishing(
        List<Subject> claims, List<Choice> clearances, List<Decision> decisions, List<Decision> theirs) {

    /**
     * A claim that can be decided about.
     *
     * @param value as sent: the claim and what is seen of it
     * @param words its exact words
     * @param clearance what stands, by name
     * @param stage how far people are, by name
     */
    public record Subject(
            String value, String letter, String outlet, String words, String clearance, String stage, boolean chosen) {}

    /**
     * A decision that was made.
     *
     * @param letter of the claim
     * @param wording what to print instead, or null
     * @param exact the words that it was about, where the claim has others now; else null
     * @param veiled whether nobody but its author may see it yet
     * @param undo the history by which the reader can take it back, or null
     */
    public record Decision(
            long id,
            String letter,
            String clearance,
            String wording,
            String exact,
            String who,
            Instant at,
            String note,
            boolean confidential,
            boolean veiled,
            boolean withdrawn,
            boolean adjudication,
            Long undo,
            List<Evidence> evidence) {

        /** The name of the form that adds evidence to it. */
        public String form() {
            return "evidence-" + id;
        }
    }

    /**
     * What a decision rests on; what was not given is null.
     *
     * @param file the address of its file
     * @param size of the file in bytes
     */
    public record Evidence(
            String address,
            String place,
            String file,
            String fileName,
            long size,
            String contact,
            Instant calledAt,
            String how,
            String note,
            boolean confidential) {}
}
