package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The news agencies that a text names. Thread-safe. */
final class Agencies {
    private static final int LONGEST = 3;
    private static final Map<String, String> NAMES = names();

    private Agencies() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        WordList.shipped("comparison/agencies.txt").rows().forEach(row -> {
            names.put(row.get(0), row.get(0));
            for (String other : row.size() > 1 ? row.get(1).split(", ") : new String[0]) {
                names.put(other, row.get(0));
            }
        });
        return names;
    }

    /** Each by its usual name, once, in order of appearance. */
    static List<String> in(List<Token> tokens) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
                String agency = NAMES.get(name.append(j > i ? " " : "")
                        .append(tokens.get(j).text())
                        .toString());
                if (agency != null && !found.contains(agency)) {
                    found.add(agency);
                }
            }
        }
        return found;
    }
}
