package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One article, as far as comparing its claims needs it.
 *
 * @param id the caller's, unique within the story
 * @param outlet who published it, or null when unknown
 * @param published the day in the outlet's time zone, or null when unknown
 * @param credits the agencies that it names as a source of its reporting ("Reuters"), in order of appearance
 * @param passages prints of its long passages: two articles that share several of them share copied text
 */
public record Source(String id, String outlet, LocalDate published, List<String> credits, Set<Long> passages) {

    public Source {
        credits = List.copyOf(credits);
        passages = Passages.of(passages);
    }
}
