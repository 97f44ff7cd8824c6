package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * What is known of an article beside its words, to be corrected, and what became of its file at intake.
 *
 * @param article the article's address
 * @param title as it stands
 * @param seen the article's revision
 * @param details what is known, in the form's order
 * @param clash whether somebody corrected it while the form was open
 * @param wrong what is wrong with what was typed, or null
 * @param moved whether the text changed while a passage was put back or left out
 * @param version the number of its newest text
 * @param notices what a reader should know of its import
 * @param file the file it was read from, or null for a paste
 * @param leftOut passages that are none of the article's own
 * @param putBack those of them that a person put back
 * @param captions words of the text that stand under pictures
 * @param notes a draft's comments and footnotes
 */
public record DetailsPage(
        Frame frame,
        String article,
        String title,
        int seen,
        List<Detail> details,
        boolean clash,
        String wrong,
        boolean moved,
        int version,
        List<String> notices,
        File file,
        List<Passage> leftOut,
        List<Passage> putBack,
        List<Passage> captions,
        List<Passage> notes)
        implements TemplateInstance {

    /**
     * One thing known.
     *
     * @param code its name ({@code PUBLISHED})
     * @param value as it stands or as it was typed; never null
     * @param now as it stands where something else was typed; else null
     * @param correction by whom and from what; null for what stands as it was found
     * @param hold its parts where it is the mark of an embargo; else null
     */
    public record Detail(String code, String value, String now, Correction correction, Hold hold) {}

    /** @param found at intake; null where nothing was */
    public record Correction(String found, String who, Instant at) {}

    /**
     * A mark that it must not be published.
     *
     * @param kinds what it may say
     * @param until when an embargo ends, as in 2024-05-14T06:00, or empty
     */
    public record Hold(List<Choice> kinds, String until) {}

    /**
     * The file.
     *
     * @param href where its bytes are
     * @param bytes how many
     * @param format in words, or null
     * @param charset or null
     * @param runs how many pieces of it the text leads back to; 0 where it does not
     */
    public record File(String href, String name, long bytes, String sha256, String format, String charset, long runs) {}

    /**
     * A passage beside the running text or within it.
     *
     * @param kind by its name ({@code CAPTION})
     * @param reason why it was left out, by its name; null for others
     * @param before the words before its place; empty at the text's beginning
     * @param after the words behind it; empty at the text's end
     * @param author who wrote a comment, or null
     */
    public record Passage(
            long id, String kind, String words, String reason, String before, String after, String author) {}
}
