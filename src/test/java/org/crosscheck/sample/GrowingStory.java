package org.crosscheck.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.crosscheck.engine.text.Span;

/**
 * A story that grows day by day: each day events are told by several articles in varied words, so that which claims
 * belong together is known. Skewed like real ones: the first speaker has five in a hundred statements, a few people,
 * places and words have most of the rest. Articles are made by number; the same number gives the same article.
 */
public final class GrowingStory {
    /** Statements and figures together. */
    public static final int CLAIMS_AN_ARTICLE = 40;

    private static final int EVENTS_AN_ARTICLE = CLAIMS_AN_ARTICLE / 2;
    private static final int ARTICLES_A_DAY = 34;
    private static final int TELLINGS = 5;
    private static final int EVENTS_A_DAY = ARTICLES_A_DAY * EVENTS_AN_ARTICLE / TELLINGS;
    private static final double FIRST_SPEAKER = 0.05;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    private static final List<String> FIRST_NAMES = List.of(
            "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "James", "Karen", "Louis");
    private static final List<String> ROLES =
            List.of("mayor", "governor", "police chief", "director", "minister", "union leader", "chief engineer");
    private static final List<String> THINGS = List.of(
            "people", "houses", "soldiers", "patients", "ships", "vehicles", "schools", "workers", "children", "farms");
    private static final List<String> FATES = List.of(
            "were evacuated", "were damaged", "were counted", "were reported missing", "were moved", "returned");
    private static final List<String> SYLLABLES = List.of(
            "bar", "cor", "dal", "fen", "gim", "hul", "jat", "kel", "lom", "mer", "nov", "pat", "rin", "sul", "tav",
            "vor", "wen", "zal", "dro", "ple", "sti", "gra", "fro", "bel");

    private GrowingStory() {}

    /**
     * An article with a header as a text file has it.
     *
     * @param events for each paragraph, which event it tells of
     * @param paragraphs where the paragraphs stand in the text behind the header
     */
    public record Article(String text, List<Long> events, List<Span> paragraphs) {
        /** The event that the claim at this offset tells of. */
        public long eventAt(int offset) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (paragraphs.get(i).contains(new Span(offset, offset + 1))) {
                    return events.get(i);
                }
            }
            throw new IllegalArgumentException("no paragraph at " + offset);
        }
    }

    /** The article of this number, from 0. */
    public static Article article(int number) {
        Random random = new Random(number * 7919L + 1);
        int day = number / ARTICLES_A_DAY;
        String header = "Outlet: The %s %s\nTitle: Report %d\nPublished: %s\n\n"
                .formatted(
                        capital(word(number % 97)),
                        number % 2 == 0 ? "Post" : "Courier",
                        number,
                        FIRST_DAY.plusDays(day));
        StringBuilder body = new StringBuilder();
        List<Long> events = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        long first = (long) day * EVENTS_A_DAY;
        random.longs(first, first + 2L * EVENTS_A_DAY)
                .distinct()
                .limit(EVENTS_AN_ARTICLE)
                .forEach(event -> {
                    int start = body.length();
                    body.append(paragraph(event, random));
                    events.add(event);
                    paragraphs.add(new Span(start, body.length()));
                    body.append("\n\n");
                });
        return new Article(header + body.toString().strip(), events, paragraphs);
    }

    /** One event as one outlet tells it: who said what, and how many. */
    private static String paragraph(long event, Random telling) {
        Random random = new Random(event * 104_729 + 17);
        String place = capital(word(skewed(random, 600) + 10_000));
        String name = name(random);
        String role = ROLES.get(random.nextInt(ROLES.size()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            words.add(word(skewed(random, 20_000) + 20_000));
        }
        words.set(telling.nextInt(words.size()), word(20_000 + telling.nextInt(20_000)));
        String said = "the %s %s must %s every %s before the %s and the %s can %s our %s %s".formatted(words.toArray());
        int count = 12 + random.nextInt(4_000);
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        String fate = FATES.get(random.nextInt(FATES.size()));
        String sentence = telling.nextBoolean()
                ? "%d %s %s in %s near the %s %s.".formatted(count, thing, fate, place, words.get(0), words.get(1))
                : "In %s %d %s %s by the %s %s.".formatted(place, count, thing, fate, words.get(0), words.get(1));
        String quoted = Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return switch (telling.nextInt(3)) {
            case 0 -> "“%s,” said %s, the %s of %s. %s".formatted(quoted, name, role, place, sentence);
            case 1 -> "%s, the %s, said: “%s.” %s".formatted(name, role, quoted, sentence);
            default -> "“%s,” %s told reporters in %s. %s".formatted(quoted, name, place, sentence);
        };
    }

    private static String name(Random random) {
        int person = random.nextDouble() < FIRST_SPEAKER ? 0 : 1 + skewed(random, 50_000) / 10;
        return FIRST_NAMES.get(person % FIRST_NAMES.size()) + " " + capital(word(person + 40_000)) + "son";
    }

    /** Small numbers far oftener than large ones. */
    private static int skewed(Random random, int most) {
        return (int) (Math.pow(most, random.nextDouble()) - 1);
    }

    /** The word of a number: always the same one. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
