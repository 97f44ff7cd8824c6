package org.crosscheck.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Comparer;
import org.crosscheck.engine.comparison.Comparison;
import org.crosscheck.engine.comparison.Frequencies;
import org.crosscheck.engine.comparison.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every two claims of a story, whether keys would bring them together or not: which comes first makes no difference. */
class EitherWayTest {
    private final Engine engine = new Engine();
    private final List<Claim> claims = new ArrayList<>();
    private final Frequencies rarity = new Frequencies();

    @Test
    void ofTheSampleStory() throws IOException {
        SampleStory.read()
                .articles()
                .forEach(article -> add(article.file(), article.outlet(), article.published(), article.text()));
        holds();
    }

    @Test
    void ofGeneratedStories() {
        for (int seed = 1; seed <= 2; seed++) {
            for (String article : GeneratedStory.articles(seed, 6)) {
                String id = "article " + rarity.articles();
                LocalDate published = LocalDate.parse(article.replaceAll("(?s).*Published: (\\S+).*", "$1"));
                add(id, id, published, article.split("\n\n", 2)[1]);
            }
        }
        holds();
    }

    private void add(String id, String outlet, LocalDate published, String text) {
        rarity.add(engine.terms(text));
        claims.addAll(engine.claims(text, engine.extract(text, published), engine.source(id, outlet, published, text)));
    }

    private void holds() {
        Comparer comparer = engine.comparer(rarity);
        int linked = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Comparison one = comparer.compare(claims.get(i), claims.get(j));
                Comparison other = comparer.compare(claims.get(j), claims.get(i));
                String pair = claims.get(i).words() + " / " + claims.get(j).words() + ": " + one.text();
                assertEquals(told(one, false), told(other, true), pair);
                assertEquals(one.score(), other.score(), pair);
                assertEquals(one, Comparison.of(one.reasons(), one.score()), "replayed: " + pair);
                linked += one.label().links() ? 1 : 0;
            }
        }
        assertTrue(linked > 0);
    }

    /** The label and the grounds with their places, the first claim's before the second's. */
    private static List<String> told(Comparison comparison, boolean exchanged) {
        List<String> told = new ArrayList<>(List.of(comparison.label().name()));
        for (Reason reason : comparison.reasons()) {
            told.add(reason.code() + " " + (exchanged ? reason.b() : reason.a()) + " "
                    + (exchanged ? reason.a() : reason.b()));
        }
        return told;
    }
}
