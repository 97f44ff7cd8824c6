package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.draw.TextDiff;

/**
 * What changed from one version of an article to the next, and what became of its claims.
 *
 * @param article the article's address
 * @param number of the version
 * @param at when it came in
 * @param others the numbers of all versions that follow on another, the newest first, with this one chosen
 * @param moved how many claims stand as they did
 * @param changed those that have to be looked at again
 * @param vanished those whose words are gone
 * @param fresh those that are new in it; empty where a later version has come in
 * @param reread whether the words are the same and were read with other details
 * @param passages the two texts
 * @param cut whether more passages follow that are not shown
 */
public record VersionPage(
        Frame frame,
        String outlet,
        String title,
        String article,
        int number,
        Instant at,
        List<Choice> others,
        long moved,
        Some<Changed> changed,
        Some<Gone> vanished,
        Some<Gone> fresh,
        boolean reread,
        List<TextDiff.Passage> passages,
        boolean cut)
        implements TemplateInstance {

    /**
     * A claim with other words, or with others round them.
     *
     * @param href the claim's page
     * @param recheck whether somebody had decided about it
     * @param before what it was read as, or null
     * @param same whether that alone differs
     */
    public record Changed(
            String href, String words, boolean recheck, String before, boolean same, List<WordDiff.Piece> pieces) {}

    /** A claim that came or went, with the address of its page. */
    public record Gone(String href, String words) {}
}
