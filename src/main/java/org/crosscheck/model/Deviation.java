package org.crosscheck.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.HouseStyle;
import org.crosscheck.engine.text.Text;

/**
 * Words of a text that its house spells otherwise.
 *
 * @param start of the first place, in UTF-16 code units
 * @param written as the text has them
 * @param preferred as the house spells them
 * @param places how often they stand
 */
public record Deviation(int start, String written, String preferred, int places) {

    /** Where {@code text} goes against a house's list, each spelling once, by its first place. */
    public static List<Deviation> of(String text, List<HouseSpelling> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        Map<String, String> preferred = new LinkedHashMap<>();
        list.forEach(spelling -> preferred.put(spelling.other, spelling.preferred));
        Map<String, Deviation> found = new LinkedHashMap<>();
        new HouseStyle(preferred)
                .deviations(Text.of(text))
                .forEach(one -> found.merge(
                        one.written(),
                        new Deviation(one.span().start(), one.written(), one.preferred(), 1),
                        (first, next) -> new Deviation(first.start, first.written, first.preferred, first.places + 1)));
        return List.copyOf(found.values());
    }
}
