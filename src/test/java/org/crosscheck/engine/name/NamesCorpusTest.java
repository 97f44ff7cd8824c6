package org.crosscheck.engine.name;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.crosscheck.engine.name.DrawnNames.Expected;
import org.crosscheck.engine.name.DrawnNames.Named;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The corpus {@code names.txt}: texts with their names drawn in. */
class NamesCorpusTest {
    private static final NameFinder FINDER = new NameFinder();

    static Stream<DrawnNames> texts() throws IOException {
        return DrawnNames.corpus("names.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsExactlyTheNamesDrawn(DrawnNames drawn) {
        Cast cast = FINDER.find(Text.of(drawn.text()));
        assertEquals(drawn.mentions(), DrawnNames.mentionsOf(cast, drawn.text()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsWhomTheyName(DrawnNames drawn) {
        Cast cast = FINDER.find(Text.of(drawn.text()));
        for (Expected expected : drawn.expected()) {
            Optional<Mention> mention = cast.mentions().stream()
                    .filter(found -> found.name().start() == expected.nameStart())
                    .findFirst();
            List<Named> found =
                    mention.map(cast::entity).map(expected::ofInterest).stream().toList();
            assertEquals(List.of(expected.named()), found);
        }
    }
}
