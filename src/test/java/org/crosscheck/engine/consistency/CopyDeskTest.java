package org.crosscheck.engine.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CopyDeskTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private final Engine engine = new Engine();
    private final Story story = new Story();
    private final List<Named> articles = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Ida Berg said it. | Prime Minister Ida Berg said it. | Ida Berg is called president / prime minister
                    Mayor Tom Vane said it. | Tom Vane, the governor of Norvale, said it. | Tom Vane is called mayor / governor
                    Norway’s foreign minister, Nora Whitlock, said it. | Defence Minister Nora Whitlock said it. | Nora Whitlock is called foreign minister / defence minister
                    Tom Vane, the city’s mayor, said it. | Tom Vane, the city’s major, said it. | the words differ by one letter: mayor / major
                    Mr Serhiy Gaidar and Gaidar said it. Serhiy Haidar left. | Serhiy Haidar said it. | one name, spelled Serhiy Gaidar / Serhiy Haidar; within one article
                    Nora Whitlock, minister for health, said it. | Nora Whitlock, the transport secretary, said it. | Nora Whitlock is called health minister / transport minister
                    Ida Berg, the deputy prime minister, said it. | Prime Minister Ida Berg said it. | Ida Berg is called deputy prime minister / prime minister
                    Senator Cora Lind said it. | Governor Cora Lind said it. | Cora Lind is called senator / governor
                    Senator Cora Lind said it. | Congresswoman Cora Lind said it. | Cora Lind is called senator / representative
                    General Ivo Kranz said it. | Colonel Ivo Kranz said it. | Ivo Kranz is called general / colonel
                    Archbishop Piet Vos said it. | Bishop Piet Vos said it. | Piet Vos is called archbishop / bishop
                    Ambassador Lena Ruud said it. | Consul Lena Ruud said it. | Lena Ruud is called ambassador / consul
                    Mayor Stephen Vane said it. | Mayor Steven Vane said it. | one name, spelled Stephen Vane / Steven Vane
                    They met in Kharkov. | They met in Kharkiv. | one name, spelled Kharkov / Kharkiv
                    They met in Bombay. | They met in Mumbai. | one name, spelled Bombay / Mumbai
                    They met in Den Haag. | They met in The Hague. | one name, spelled Den Haag / The Hague
                    Jose Ruiz said it. | José Ruiz said it. | one name, spelled Jose Ruiz / José Ruiz
                    Anthony Vane said it. | Antony Vane said it. | one name, spelled Anthony Vane / Antony Vane
                    They met in Kiev. | They met in Kyiv. | one name, spelled Kiev / Kyiv
                    They met in Odessa and again in Odesa. | They stayed. | one name, spelled Odessa / Odesa; within one article
                    KIEV, May 3 - They met. | They met in Kyiv. | one name, spelled Kiev / Kyiv
                    """)
    void saysWhatDiffers(String one, String other, String reason) {
        List<Flag> flags = flags(one, other);

        assertEquals(List.of(reason), flags.stream().map(Flag::text).toList());
        for (Sighting sighting : flags.get(0).sightings()) {
            String text = sighting.article().equals("article 0") ? one : other;
            assertEquals(sighting.words(), sighting.span().in(text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Prime Minister Ida Berg said it. | Norway’s Premier Ida Berg said it.
                    Governor Tom Vane said it. | Tom Vane, head of the Northern regional administration, said it.
                    President Ida Berg said it. | Former prime minister Ida Berg said it.
                    President Ida Berg said it. | Ida Berg, an adviser to the prime minister, said it.
                    President Ida Berg said it. | Ida Berg, leader of the Harbour Party, said it.
                    Foreign Secretary Nora Whitlock said it. | Secretary of State Nora Whitlock said it.
                    Nora Whitlock, an adviser, said it. | Nora Whitlock, an advisor, said it.
                    President Ida Berg said it. | Ida Berg, the wife of the prime minister, said it.
                    President Ida Berg said it. | President-elect Ida Berg said it.
                    President Ida Berg said it. | Acting prime minister Ida Berg said it.
                    President Ida Berg said it. | Ida Berg, who was prime minister until 2019, said it.
                    Gen Ivo Kranz said it. | Maj Gen Ivo Kranz said it.
                    Archbishop Piet Vos said it. | Cardinal Piet Vos said it.
                    Kim Jong Un said it. | Kim Jong-un said it.
                    Ida Berg, chief executive of Velden Bus, said it. | Ida Berg, the chairman of Velden Bus, said it.
                    Tom O’Vane said it. | Tom O'Vane said it.
                    Thomas Vane said it. | Tom Vane said it.
                    They met in Washington, D.C. on Monday. | They met in Washington DC.
                    Britain paid. | The United Kingdom paid.
                    They met in Odesa. | They met in the Odessa region.
                    """)
    void saysNothingOfWhatIsRightBothWays(String one, String other) {
        assertEquals(List.of(), flags(one, other));
    }

    @Test
    void anOfficeMayChangeInYears() {
        add("President Ida Berg said it.", DAY);
        add("Prime Minister Ida Berg said it.", DAY.plusDays(400));

        assertEquals(
                "Ida Berg is called president / prime minister; published 400 days apart: it may have changed between",
                engine.flags(articles, List.of()).get(0).text());
    }

    @Test
    void oneStatementOnTwoDaysIsFlagged() {
        add(
                "“The old bridge will stay closed until every pier has been checked,” Mayor Ida Brandt said on May 12.",
                DAY);
        add(
                "“The old bridge will stay closed until every pier has been checked,” Mayor Ida Brandt said on May 13.",
                DAY);

        List<Flag> flags = engine.flags(articles, links());
        assertEquals(1, flags.size());
        assertEquals(Flag.Kind.DATE, flags.get(0).kind());
        assertEquals("the same is dated 2024-05-12 / 2024-05-13", flags.get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 12", "Sunday", "12 May 2024"})
    void oneDayInOtherWordsIsNone(String day) {
        add(
                "“The old bridge will stay closed until every pier has been checked,” Mayor Ida Brandt said on May 12.",
                DAY);
        add(
                "“The old bridge will stay closed until every pier has been checked,” Mayor Ida Brandt said on " + day
                        + ".",
                DAY);

        assertFalse(links().isEmpty());
        assertTrue(engine.flags(articles, links()).isEmpty());
    }

    private List<Flag> flags(String one, String other) {
        add(one, DAY);
        add(other, DAY);
        return engine.flags(articles, links());
    }

    private void add(String text, LocalDate published) {
        String id = "article " + articles.size();
        articles.add(engine.named(id, published, text));
        story.add(
                engine.claims(text, engine.extract(text, published), engine.source(id, id, published, text)),
                engine.terms(text));
    }

    private List<Link> links() {
        return story.groups(rejected -> {}).stream()
                .flatMap(group -> group.links().stream())
                .toList();
    }
}
