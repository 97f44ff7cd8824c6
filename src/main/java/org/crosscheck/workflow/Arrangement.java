package org.crosscheck.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.model.Bond;
import org.crosscheck.model.Claim;

/**
 * How claims stood before a person put them together or apart, so that it can be taken back.
 *
 * @param groups the group of each claim that was touched
 * @param bonds what had been said of pairs of them
 */
record Arrangement(Map<Long, Long> groups, List<Said> bonds) {

    /** What was said of two claims. */
    record Said(long first, long second, Bond.Kind kind) {}

    static Arrangement of(Collection<Claim> claims) {
        Map<Long, Long> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.put(claim.id, claim.group.id));
        List<Said> bonds = Bond.standing(groups.keySet()).entrySet().stream()
                .map(said -> new Said(said.getKey().first(), said.getKey().second(), said.getValue()))
                .toList();
        return new Arrangement(groups, bonds);
    }

    Map<Bond.Pair, Bond.Kind> said() {
        Map<Bond.Pair, Bond.Kind> said = new LinkedHashMap<>();
        bonds.forEach(bond -> said.put(new Bond.Pair(bond.first, bond.second), bond.kind));
        return said;
    }

    Set<Long> claims() {
        return groups.keySet();
    }
}
