package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.WordList;

/** The units and currencies of the word lists {@code units.txt}, {@code currencies.txt} and {@code coins.txt}. Thread-safe. */
public final class Units {
    /** Symbols of up to three characters are matched as written: a metre is no million. */
    private static final int SHORTEST_WORD = 3;

    private static final Map<String, String> DIMENSIONS = new HashMap<>();
    private static final PhraseTable<String> MEASURES = new PhraseTable<>(SHORTEST_WORD);
    private static final PhraseTable<String> MONEY = new PhraseTable<>(SHORTEST_WORD);
    private static final PhraseTable<String> SIGNS = new PhraseTable<>(SHORTEST_WORD);
    /** The dimension of money. */
    public static final String MONEY_DIMENSION = "money";

    static {
        List<List<String>> units = WordList.shipped("quantity/units.txt").rows();
        for (List<String> row : units) {
            DIMENSIONS.put(row.get(0), row.get(1));
            addForms(MEASURES, row.get(2), row.get(0));
        }
        units.stream().filter(row -> row.size() > 3).forEach(Units::addPrefixed);
        for (List<String> row : WordList.shipped("quantity/currencies.txt").rows()) {
            DIMENSIONS.put(row.get(0), MONEY_DIMENSION);
            addMoney(row);
        }
        for (Coin coin : Coin.all()) {
            DIMENSIONS.putIfAbsent(coin.name(), MONEY_DIMENSION);
            addForms(MONEY, coin.forms(), coin.name());
        }
    }

    private Units() {}

    private static void addForms(PhraseTable<String> table, String forms, String name) {
        for (String form : forms.split(", ")) {
            table.add(form, name);
        }
    }

    /** What has a line of its own in the list keeps it. */
    private static void addPrefixed(List<String> row) {
        Prefix.of(row.get(3)).forEach(prefix -> {
            String name = prefix.name() + row.get(0);
            DIMENSIONS.putIfAbsent(name, row.get(1));
            prefix.before(List.of(row.get(2).split(", "))).stream()
                    .filter(form -> !MEASURES.contains(form))
                    .forEach(form -> MEASURES.add(form, name));
        });
    }

    /** Signs and codes stand before the digits too; words only where {@link MoneyBefore} lets them. */
    private static void addMoney(List<String> row) {
        for (String form : row.get(1).split(", ")) {
            for (String spelling : MoneySpellings.of(form)) {
                MONEY.add(spelling, row.get(0));
            }
            if (MoneySpellings.isSign(form)) {
                MoneySpellings.of(form).forEach(spelling -> SIGNS.add(spelling, row.get(0)));
            }
        }
        if (row.size() > 2) {
            addForms(SIGNS, row.get(2), row.get(0));
        }
    }

    /**
     * What a unit measures: "length", "mass", "money", "share" and so on as {@code units.txt} names them; "time" for
     * durations; null for a counted noun or a rate that is not in the list.
     */
    public static String dimension(String unit) {
        return DIMENSIONS.get(unit);
    }

    /** Whether it is a unit of shares, such as percent. */
    public static boolean isShare(String unit) {
        return "share".equals(DIMENSIONS.get(unit));
    }

    public static boolean isMoney(String unit) {
        return MONEY_DIMENSION.equals(DIMENSIONS.get(unit));
    }

    static PhraseTable.Match<String> measureAt(Line line, int at) {
        return MEASURES.startingAt(line, at);
    }

    /** The name of the unit with a symbol as written, or null. */
    static String measure(String symbol) {
        return MEASURES.exactly(symbol);
    }

    /** The code of a currency as written, or null. */
    static String money(String written) {
        String named = MONEY.exactly(written);
        return named == null ? SIGNS.exactly(written) : named;
    }

    static PhraseTable.Match<String> moneyAt(Line line, int at) {
        return MONEY.startingAt(line, at);
    }

    /** The currency's name or sign that ends before a lexeme, as it stands after numbers; or null. */
    static PhraseTable.Match<String> moneyBefore(Line line, int at) {
        return MONEY.endingAt(line, at);
    }

    static PhraseTable.Match<String> signBefore(Line line, int at) {
        return SIGNS.endingAt(line, at);
    }
}
