package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What two articles tell, so many days apart, and what comes out. */
class ToldByTwoTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private final Engine engine = new Engine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0   | Norway needs icebreakers from its neighbours, Admiral Ida Berg said. | “They [Norway] need more icebreakers,” minister Nora Whitlock said. | AGREE
                    0   | Sweden will send icebreakers to Norway, Admiral Ida Berg said. | “They [Norway] need more icebreakers,” minister Nora Whitlock said. |
                    60  | Sweden pledged $300 million in relief to Norway. | Sweden signed a $2bn relief package for Norway. | UPDATE
                    60  | Sweden pledged $300 million in relief to Norway. | Denmark signed a $2bn relief package for Norway. |
                    1   | A storm in Saltby killed four people and injured 14, the coastguard said. | A storm in Saltby killed five people and injured 16, the coastguard said. | UPDATE
                    0   | In Saltby, 62 people fell ill in the Norvale ferry outbreak. | In Saltby, nine more people fell ill in the Norvale ferry outbreak. |
                    """)
    void comesOutAs(int days, String one, String other, Label label) {
        Story story = new Story();
        add(story, "one", one, DAY);
        add(story, "other", other, DAY.plusDays(days));
        List<Label> labels = story.groups(rejected -> {}).stream()
                .filter(group -> !group.links().isEmpty())
                .map(Group::label)
                .distinct()
                .toList();

        assertEquals(label == null ? List.of() : List.of(label), labels);
    }

    private void add(Story story, String id, String text, LocalDate published) {
        story.add(
                engine.claims(text, engine.extract(text, published), engine.source(id, id, published, text)),
                engine.terms(text));
    }
}
