package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.text.Text;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

class OriginsTest {
    private static final String DAY = "2031-05-06";
    private static final Speaker WHO = person("Dana Oyelaran");
    private static final String COPY = """
            The cannery burnt for nine hours before the tide let the boats with the pumps come near, and nobody in the \
            streets behind it slept. By noon only the chimney stood, and the insurers had sent a man with a camera.""";

    @Test
    void articlesThatShareNothingAreWitnessesOfTheirOwn() {
        List<Origin> origins =
                Origins.of(List.of(said(source("Post", DAY), WHO, "a"), said(source("Echo", DAY), WHO, "b")));
        assertEquals(2, origins.size());
        assertEquals(List.of(), origins.get(0).why());
    }

    @Test
    void twoArticlesThatCreditOneAgencyAreOneWitness() {
        Source post = source("Post", DAY, List.of("Reuters"), Set.of());
        Source echo = source("Echo", DAY, List.of("AP", "Reuters"), Set.of());
        List<Origin> origins = Origins.of(List.of(said(post, WHO, "a"), said(echo, WHO, "b")));
        assertEquals(List.of(new Origin(List.of(post.id(), echo.id()), List.of("both credit Reuters"))), origins);
    }

    @Test
    void copiedPassagesMakeOneWitness() {
        Source post = Sources.of("post", "Post", null, Text.of("Our man writes.\n\n" + COPY));
        Source echo = Sources.of("echo", "Echo", null, Text.of(COPY + "\n\nMore on page two."));
        Source star = Sources.of(
                "star", "Star", null, Text.of("The cannery burnt and nobody in the streets behind it slept."));
        List<Origin> origins = Origins.of(List.of(said(post, WHO, "a"), said(echo, WHO, "b"), said(star, WHO, "c")));
        assertEquals(2, origins.size());
        assertEquals(List.of("long passages in common"), origins.get(0).why());
    }

    @Test
    void aCreditLineNamesTheAgencies() {
        Source source = Sources.of("post", "Post", null, Text.of(COPY + "\n\nWith reporting from Reuters, AP and dpa"));
        assertEquals(List.of("Reuters", "AP", "dpa"), source.credits());
    }

    @Test
    void whoIsQuotedAsTellingAnAgencyIsTheAgencys() {
        Claim one = said(source("Post", DAY), WHO, "the ferry sails, an official told the Associated Press");
        Claim two = said(source("Echo", DAY, List.of("AP"), Set.of()), WHO, "the ferry will sail");
        assertEquals(
                List.of("both credit AP"), Origins.of(List.of(one, two)).get(0).why());
    }

    @Test
    void oneInstitutionsFigureIsOneWitness() {
        Figure figure = figure(14, "people", "killed");
        Claim one = by(described("regional prosecutors"), counted(source("Post", DAY), "14 died", "14", figure));
        Claim two = by(described("Regional prosecutors"), counted(source("Echo", DAY), "14 dead", "14", figure));
        List<Origin> origins = Origins.of(List.of(one, two));
        assertEquals(1, origins.size());
        assertEquals(List.of("both from regional prosecutors"), origins.get(0).why());
    }
}
