package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.language.Saying;
import org.crosscheck.web.draw.Excerpt;

/**
 * Why a claim is one: the rule that found it, what it rests on, and who else might have been its speaker.
 *
 * @param kind the name of the claim's kind
 * @param excerpt its words in their sentence
 * @param style of its words in the stylesheet
 * @param article its place in its article
 * @param title the article's
 * @param rule what the rule that found it looks for, or null where no rule did
 * @param rests what it rests on, each part with its value
 * @param percent how many in a hundred claims so marked are right
 * @param candidates who is named near a quotation
 */
public record ExplanationPage(
        Frame frame,
        String kind,
        Excerpt excerpt,
        String style,
        String article,
        String title,
        Saying rule,
        List<Saying> rests,
        long percent,
        List<Candidate> candidates)
        implements TemplateInstance {

    /** Somebody who is named near a quotation, and why that is the speaker or is not. */
    public record Candidate(String name, String words, boolean isSpeaker, Saying reason) {}
}
