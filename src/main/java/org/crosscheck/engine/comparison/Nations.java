package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Whose side a speaker is on, as far as the name tells: countries with their peoples, capitals and seats. Thread-safe. */
final class Nations {
    private static final Map<String, String> ADJECTIVES = new HashMap<>();
    private static final Map<String, String> ALL = new HashMap<>();

    static {
        for (List<String> row : WordList.shipped("name/countries.txt").rows()) {
            String nation = row.get(0).split(",")[0].strip();
            for (int field = 0; field < row.size(); field++) {
                for (String form : row.get(field).split(",")) {
                    ALL.put(form.strip(), nation);
                    if (field < 2) {
                        ADJECTIVES.put(form.strip(), nation);
                    }
                }
            }
        }
    }

    private Nations() {}

    /** The country whose name, adjective or people this word is ("Ukrainian"), or null. */
    static String ofAdjective(String word) {
        return ADJECTIVES.get(word);
    }

    /** The first country that a description names, by its capital or seat too ("a Downing Street spokesman"), or null. */
    static String of(String description) {
        List<Token> tokens = description == null ? List.of() : Text.of(description).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String nation = ALL.get(tokens.get(i).text());
            if (nation == null && i + 1 < tokens.size()) {
                nation = ALL.get(tokens.get(i).text() + " " + tokens.get(i + 1).text());
            }
            if (nation != null) {
                return nation;
            }
        }
        return null;
    }
}
