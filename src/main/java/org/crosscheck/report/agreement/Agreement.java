package org.crosscheck.report.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How far people agree. A figure that the numbers do not give (nothing in common, or no variation at all) is null.
 *
 * @param n things that at least two people judged
 * @param alike raw agreement: the share of pairs of judgements that are alike, 0 to 1
 * @param kappa Cohen's, for exactly two people, -1 to 1
 * @param alpha Krippendorff's, nominal, for any number of people, 1 at most
 */
public record Agreement(int n, Double alike, Double kappa, Double alpha) {

    /**
     * Of some things each judged by some people; what one person alone judged tells nothing and does not count.
     *
     * @param <V> a nominal value: two are the same or not
     * @param units for each thing, what each person made of it; a missing judgement is left out
     */
    public static <V> Agreement of(Collection<? extends Map<String, V>> units) {
        List<? extends Map<String, V>> judged =
                units.stream().filter(unit -> unit.size() > 1).toList();
        if (judged.isEmpty()) {
            return new Agreement(0, null, null, null);
        }
        return new Agreement(judged.size(), raw(judged), kappa(judged), Alpha.of(judged));
    }

    private static <V> double raw(List<? extends Map<String, V>> units) {
        long pairs = 0;
        long same = 0;
        for (Map<String, V> unit : units) {
            List<V> values = List.copyOf(unit.values());
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    pairs++;
                    same += values.get(i).equals(values.get(j)) ? 1 : 0;
                }
            }
        }
        return (double) same / pairs;
    }

    private static <V> Double kappa(List<? extends Map<String, V>> units) {
        TreeSet<String> people = new TreeSet<>();
        units.forEach(unit -> people.addAll(unit.keySet()));
        return people.size() == 2 ? Kappa.of(units, people.first(), people.last()) : null;
    }
}
