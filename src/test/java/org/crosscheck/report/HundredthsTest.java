package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HundredthsTest {
    private final List<Integer> heard = new ArrayList<>();
    private final Hundredths hundredths = new Hundredths(heard::add);

    @Test
    void saysEachHundredthOnce() {
        hundredths.expect(400);
        for (int i = 0; i < 10; i++) {
            hundredths.add(1);
        }
        hundredths.add(0);
        hundredths.add(200);
        hundredths.add(1000);
        hundredths.add(1000);
        assertEquals(List.of(1, 2, 52, 100), heard);
    }

    @Test
    void saysNothingWhereNothingIsToBeDone() {
        hundredths.expect(0);
        hundredths.add(0);
        assertEquals(List.of(), heard);
    }
}
