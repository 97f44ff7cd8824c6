package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What happened to what is counted, figure by figure. */
class PredicatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed and nine wounded. | killed wounded",
                "The landslide killed four people and wounded 14. | killed wounded",
                "A gas leak injured at least 15 people. | wounded",
                "The collapse left seven wounded. | wounded",
                "The number of miners killed by the strikes rose to five. | killed",
                "The number of people hurt in the attack rose to 16. | wounded",
                "It killed 3, injured 20 and displaced 400 residents. | killed wounded fled",
            })
    void eachFigureHasItsOwn(String source, String predicates) {
        assertEquals(
                predicates,
                figures(source).stream()
                        .map(figure -> figure.counted().predicate())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In all 98 people were hurt, three children among them.",
                "In all 98 people were hurt, three of them children.",
                "In all 98 people were hurt, including three children.",
            })
    void aPartNamesItsWhole(String source) {
        List<Quantity> figures = figures(source);
        assertEquals(figures.get(0).span(), figures.get(1).counted().partOf());
    }

    private static List<Quantity> figures(String source) {
        Text text = Text.of(source);
        return new QuantityFinder().find(text, new NameFinder().find(text), List.of());
    }
}
