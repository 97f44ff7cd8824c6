package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What all of this is for: one claim with value, bound, unit, what is counted, what happened, its part, who says it and when
 * it was true, in whichever order the sentence tells it.
 */
class PurposeTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 214 people, including three children, have been killed, the health minister said on Saturday.",
                "The health minister said on Saturday that at least 214 people, including three children, had been killed.",
                "At least 214 people were killed, three of them children, according to the health minister on Saturday.",
                "According to the health minister, at least 214 people had died by Saturday, three children included.",
                "At least 214 people, three of whom were children, were killed on Saturday, said the health minister.",
                "The storm has killed at least 214 people, three children among them, the health minister announced on Saturday.",
                "At least 214 people, among them three children, lost their lives, the health minister said on Saturday.",
                "On Saturday the health minister said no fewer than 214 people had died, including three children.",
            })
    void everythingIsRead(String source) {
        List<Quantity> claims = new Engine()
                .extract(source, WEDNESDAY).quantities().stream()
                        .filter(Quantity::isClaim)
                        .toList();
        assertEquals(2, claims.size());
        Quantity whole = claims.get(0);
        Quantity part = claims.get(1);

        assertEquals(BigDecimal.valueOf(214), whole.value());
        assertEquals(Quantity.Modifier.AT_LEAST, whole.modifier());
        assertEquals("people", whole.unit());
        assertEquals(BigDecimal.valueOf(3), part.value());
        assertEquals("child", part.unit());
        assertEquals(whole.span(), part.counted().partOf());
        for (Quantity claim : claims) {
            assertEquals("killed", claim.counted().predicate());
            assertEquals("health minister", claim.attributedTo());
            assertEquals(SATURDAY, claim.asOf().first());
            assertEquals(SATURDAY, claim.asOf().last());
            assertEquals("Saturday", claim.asOf().text().in(source));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    The governor said 40 sheds had burned, with around 12 more at risk.   | governor, governor
                    The governor said 40 sheds had burned, and 12 boats left the port.    | governor, governor
                    Some 40 sheds burned. The governor left.                              | -
                    """)
    void whoClaimsIt(String source, String claimants) {
        String found = new Engine()
                .extract(source, WEDNESDAY).quantities().stream()
                        .map(Quantity::attributedTo)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        assertEquals(claimants == null ? "" : claimants, found);
    }
}
