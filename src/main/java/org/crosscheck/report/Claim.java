package org.crosscheck.report;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What one article says in its very words, as the machine or a person read it, and what people decided about it.
 *
 * @param id in the workbench that compiled the report: the fact's number
 * @param source the id of its article
 * @param version the number of the article's version
 * @param start first UTF-16 code unit in that version's text
 * @param end one past the last
 * @param before the words of the sentence before it
 * @param after the words of the sentence after it
 * @param speaker who says it or claims the figure; null where the outlet itself does
 * @param quote what is particular to a quotation, or null
 * @param figure the figure as read, or null
 * @param counted what a figure counts, or null
 * @param asOf the days at which its figure was true; null where it has no figure
 * @param rule the name of the rule that found it
 * @param hand what a person made of what the machine read
 * @param origin which of its group's independent reports its article is, from 1; 0 where not told apart
 * @param fate what is to happen to it in print
 * @param decisions the last first; taken back and veiled ones are absent
 * @param pointers comments and footnotes of the draft that stand there; absent from JSON where there are none
 */
public record Claim(
        long id,
        long source,
        int version,
        Kind kind,
        int start,
        int end,
        String before,
        String exact,
        String after,
        Voice speaker,
        Quote quote,
        Figure figure,
        Counted counted,
        Days asOf,
        String rule,
        Hand hand,
        int origin,
        Fate fate,
        Stage stage,
        List<Decision> decisions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pointer> pointers) {

    public Claim {
        decisions = List.copyOf(decisions);
        pointers = pointers == null ? List.of() : List.copyOf(pointers);
    }

    /**
     * Who speaks.
     *
     * @param name under which all spellings stand together; null where unknown
     * @param asWritten at this place ("He"), or null
     * @param role that this article gives, or null
     * @param relayedBy who passed it on ("Reuters"), or null
     * @param kind {@code PERSON}, {@code BODY} or another kind of name; null where unknown
     */
    public record Voice(String name, String asWritten, String role, String relayedBy, String kind) {

        /** The name, else the words at this place; null where neither is known. */
        public String shown() {
            return name == null ? asWritten : name;
        }
    }

    /**
     * How a quotation is given.
     *
     * @param kind {@code DIRECT}, {@code MIXED} or {@code INDIRECT}
     * @param cue the words of saying, or null
     */
    public record Quote(String kind, String cue) {}

    /**
     * What a figure counts.
     *
     * @param noun as written
     * @param status whether it is {@code STATED}, a {@code FORECAST}, a {@code DEMAND}, {@code SUPPOSED}, {@code NEGATED}
     */
    public record Counted(String noun, String predicate, String place, String status) {}

    /** What a person made of what the machine read. */
    public enum Hand {
        /** As the machine found it; nobody has looked. */
        FOUND,
        /** Looked at: it is read rightly. */
        ACCEPTED,
        /** Changed by a person. */
        CORRECTED,
        /** Missed by the machine, marked by a person. */
        MARKED
    }

    /** Who says it, or null where the outlet itself does. */
    public String who() {
        return speaker == null ? null : speaker.shown();
    }

    /** Its whole sentence, or as much of a very long one as was kept. */
    public String sentence() {
        return before + exact + after;
    }

    /** The decisions that stand: the last with its fate, and those of others that say the same. */
    public List<Decision> standing() {
        Decision last = current()
                .filter(decision -> decision.fate() == fate)
                .findFirst()
                .orElse(null);
        return last == null ? List.of() : current().filter(last::agrees).toList();
    }

    /** What people decided who disagree, each one's last decision; empty where nobody does. */
    public List<Decision> contrary() {
        return stage == Stage.DISAGREEMENT ? Reviewers.lastDecisions(current().toList()) : List.of();
    }

    /** The same claim with other decisions. */
    Claim decided(List<Decision> others) {
        return new Claim(
                id, source, version, kind, start, end, before, exact, after, speaker, quote, figure, counted, asOf,
                rule, hand, origin, fate, stage, others, pointers);
    }

    /** The same claim with what its author left at it. */
    public Claim pointing(List<Pointer> others) {
        return new Claim(
                id, source, version, kind, start, end, before, exact, after, speaker, quote, figure, counted, asOf,
                rule, hand, origin, fate, stage, decisions, others);
    }

    private Stream<Decision> current() {
        return decisions.stream().filter(decision -> decision.about() == null);
    }
}
