package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WeightsTest {
    @Test
    void theLargestSumComesFirstAndTheSmallerIdBeforeItsEqual() {
        Weights weights = new Weights();
        weights.add(9, 0.5);
        weights.add(7, 0.25);
        weights.add(3, 0.5);
        weights.add(7, 0.5);
        assertEquals(List.of(7L, 3L, 9L), weights.heaviest(5));
        assertEquals(List.of(7L), weights.heaviest(1));
        weights.clear();
        weights.add(9, 0.25);
        assertEquals(List.of(9L), weights.heaviest(5));
    }

    @Test
    void thousandsAreAddedUpAsInAMap() {
        Random random = new Random(4);
        Weights weights = new Weights();
        Map<Long, Double> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long id = 1 + random.nextInt(3_000) * (long) (1 + random.nextInt(3));
            weights.add(id, 0.125);
            expected.merge(id, 0.125, Double::sum);
        }
        List<Long> order = new ArrayList<>(expected.keySet());
        order.sort(Comparator.comparing((Long id) -> -expected.get(id)).thenComparing(Comparator.naturalOrder()));
        assertEquals(order, weights.heaviest(order.size()));
    }
}
