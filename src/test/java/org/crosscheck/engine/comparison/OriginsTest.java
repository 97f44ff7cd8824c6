package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.name.Entity;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reuters contributed to this report. | Reuters
                    The Associated Press contributed to this article. | AP
                    By ASSOCIATED PRESS | AP
                    By Ida Berg and Tom Reis, Agence France-Presse | AFP
                    Story by Reuters. Edited by Tom Reis. | Reuters
                    (dpa) | dpa
                    ORLO, May 3 (Reuters) - The ferry hit a rock off Orlo and 14 people drowned on a calm and cloudless morning in May. | Reuters
                    ORLO, Marnia (AP) — The ferry hit a rock off Orlo and 14 people drowned on a calm and cloudless morning in May, it said. | AP
                    With photographs by Tom Reis; additional reporting by AFP | AFP
                    """)
    void bylinesDatelinesAndCreditLinesNameAnAgency(String line, String agency) {
        assertEquals(List.of(agency), credits(line + "\n\n" + COPY));
        assertEquals(List.of(agency), credits(COPY + "\n\n" + COPY + "\n\n" + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Reuters",
                "Picture by Ida Berg/Reuters",
                "The chimney by noon. (AP Photo/Ida Berg)",
                "Getty Images/AFP",
                "Additional reporting by our staff"
            })
    void thePicturesOfAnAgencyAreNoReports(String line) {
        assertEquals(List.of(), credits(line + "\n\n" + COPY));
    }

    private static List<String> credits(String article) {
        return Sources.of("post", "Post", null, Text.of(article)).credits();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the ferry sails, an official told Reuters | Reuters
                    the ferry sails, according to a Bloomberg report | Bloomberg
                    the ferry sails, an official told the PA news agency | PA
                    the ferry sails, the AP reported | AP
                    """)
    void aSentenceNamesWhoToldIt(String words, String agency) {
        Claim one = said(source("Post", DAY), WHO, words);
        Claim two = said(source("Echo", DAY, List.of(agency), Set.of()), WHO, "the ferry will sail");
        assertEquals(
                List.of("both credit " + agency),
                Origins.of(List.of(one, two)).get(0).why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the ferry was built in Scranton, PA | PA
                    ferries across the MENA region were stopped | MENA
                    """)
    void lettersThatStandForAnythingAreNoAgency(String words, String agency) {
        Claim one = said(source("Post", DAY), WHO, words);
        Claim two = said(source("Echo", DAY, List.of(agency), Set.of()), WHO, "the ferry will sail");
        assertEquals(2, Origins.of(List.of(one, two)).size());
    }

    @Test
    void whoseNameIsAnAgencysIsNone() {
        String words = "the ferry will sail, Mayor Tom Bloomberg said";
        Claim said = said(source("Post", DAY), WHO, words);
        Claim one = new Claim(
                said.id(),
                said.source(),
                said.span(),
                words,
                words,
                WHO,
                said.when(),
                List.of(new Name("Tom Bloomberg", Entity.Kind.PERSON)),
                said.statement(),
                null);
        Claim two = said(source("Echo", DAY, List.of("Bloomberg"), Set.of()), WHO, "the ferry will sail");
        assertEquals(2, Origins.of(List.of(one, two)).size());
    }

    @Test
    void fourArticlesOfTwoAgenciesAreTwoOrigins() {
        List<Claim> members = List.of(
                said(source("Post", DAY, List.of("Reuters"), Set.of()), WHO, "a"),
                said(source("Echo", DAY, List.of("AP"), Set.of()), WHO, "b"),
                said(source("Star", DAY, List.of("Reuters"), Set.of()), WHO, "c"),
                said(source("Globe", DAY, List.of("AP"), Set.of()), WHO, "d"));
        List<Origin> origins = Origins.of(members);
        assertEquals(
                List.of(List.of("both credit Reuters"), List.of("both credit AP")),
                origins.stream().map(Origin::why).toList());
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
