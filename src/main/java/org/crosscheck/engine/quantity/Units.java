package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.WordList;

/** The units and currencies of the word lists {@code units.txt} and {@code currencies.txt}. Thread-safe. */
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
        for (List<String> row : WordList.shipped("quantity/units.txt").rows()) {
            DIMENSIONS.put(row.get(0), row.get(1));
            addForms(MEASURES, row.get(2), row.get(0));
        }
        for (List<String> row : WordList.shipped("quantity/currencies.txt").rows()) {
            DIMENSIONS.put(row.get(0), MONEY_DIMENSION);
            addForms(MONEY, row.get(1), row.get(0));
            addSigns(row);
        }
    }

    private Units() {}

    private static void addForms(PhraseTable<String> table, String forms, String name) {
        for (String form : forms.split(", ")) {
            table.add(form, name);
        }
    }

    /** Signs and codes stand before the digits; words do not. */
    private static void addSigns(List<String> row) {
        for (String form : row.get(1).split(", ")) {
            boolean word = form.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.');
            boolean code = word && form.equals(form.toUpperCase(Locale.ROOT));
            if (!word || code || form.equals("Rs") || form.equals("Rs.")) {
                SIGNS.add(form, row.get(0));
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

    public static boolean isMoney(String unit) {
        return MONEY_DIMENSION.equals(DIMENSIONS.get(unit));
    }

    static PhraseTable.Match<String> measureAt(Line line, int at) {
        return MEASURES.startingAt(line, at);
    }

    static PhraseTable.Match<String> moneyAt(Line line, int at) {
        return MONEY.startingAt(line, at);
    }

    static PhraseTable.Match<String> signBefore(Line line, int at) {
        return SIGNS.endingAt(line, at);
    }
}
