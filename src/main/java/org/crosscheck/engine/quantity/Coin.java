package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;

/**
 * A currency's small coin, from {@code coins.txt}. Immutable.
 *
 * @param name as a figure's unit gives it
 * @param inOne how many make one of the currency
 * @param currencies which have it; "*" stands for any
 * @param forms its spellings, with commas between
 */
record Coin(String name, BigDecimal inOne, Set<String> currencies, String forms) {
    private static final Map<String, Coin> ALL = WordList.shipped("quantity/coins.txt").rows().stream()
            .map(Coin::of)
            .collect(Collectors.toUnmodifiableMap(Coin::name, Function.identity(), (shipped, own) -> own));

    private static Coin of(List<String> row) {
        return new Coin(
                row.get(0), new BigDecimal(row.get(1)), Set.of(row.get(2).split(" ")), row.get(3));
    }

    static Iterable<Coin> all() {
        return ALL.values();
    }

    /** The coin of a unit's name where that currency has it, or null. */
    static Coin of(String unit, String currency) {
        Coin coin = ALL.get(unit);
        boolean has = coin != null && (coin.currencies.contains("*") || coin.currencies.contains(currency));
        return has && !ALL.containsKey(currency) ? coin : null;
    }
}
