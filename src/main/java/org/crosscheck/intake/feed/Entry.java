package org.crosscheck.intake.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An entry of a feed: an article, or what stands for one.
 *
 * @param id what the feed tells it by: its guid or id, else its address, else its title; never null
 * @param address where the article stands, or null
 * @param title as plain text, or null
 * @param author or null
 * @param published when, or null
 * @param updated when it was changed last, or null
 * @param summary a few words of it as HTML, never null
 * @param content the article as HTML where the feed carries it, never null
 */
public record Entry(
        String id,
        String address,
        String title,
        String author,
        Instant published,
        Instant updated,
        String summary,
        String content) {

    /** Whether its title, summary or content has one of the phrases as whole words, in whatever case; always so for none. */
    public boolean tellsOf(List<String> phrases) {
        String words = words((title == null ? "" : title) + " " + Html.text(summary) + " " + Html.text(content));
        return phrases.isEmpty() || phrases.stream().anyMatch(phrase -> words.contains(words(phrase)));
    }

    /** Lower case, with one blank round every word and nothing else between words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            words.append(word).append(word.isEmpty() ? "" : " ");
        }
        return words.toString();
    }

    /** Says whether two states of an entry are the same; not meant for reading. */
    public String state() {
        return String.join("\0", String.valueOf(title), String.valueOf(updated), summary, content);
    }
}
