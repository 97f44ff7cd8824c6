package org.crosscheck.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.web.draw.NumberLine;
import org.crosscheck.web.page.GroupPage;

/** Figures as the engine read them: a table, and a line for each unit. */
final class Figures {
    private Figures() {}

    static List<GroupPage.Figure> table(List<Claim> claims) {
        return claims.stream().map(Figures::row).toList();
    }

    private static GroupPage.Figure row(Claim claim) {
        return new GroupPage.Figure(
                claim.version.outlet.name,
                claim.exact,
                ClaimWords.figure(claim).words(),
                claim.unit == null || claim.unit.isEmpty() ? "none" : claim.unit,
                claim.noun == null ? "" : claim.noun,
                ClaimWords.asOf(claim),
                claim.attributedTo == null ? "the outlet itself" : claim.attributedTo);
    }

    static List<NumberLine> lines(List<Claim> claims) {
        Map<String, List<Claim>> byUnit = claims.stream()
                .filter(claim -> claim.low != null && claim.high != null)
                .collect(Collectors.groupingBy(
                        claim -> Objects.toString(claim.unit, ""), LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> NumberLine.of(
                        unit.getKey(),
                        unit.getValue().stream().map(Figures::drawn).toList()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static NumberLine.Figure drawn(Claim claim) {
        String sign = Objects.toString(claim.sign(), "=");
        BigDecimal low = sign.startsWith("<") ? null : claim.low;
        BigDecimal high = sign.startsWith(">") ? null : claim.high;
        return new NumberLine.Figure(low, high, sign.equals("~"), claim.version.outlet.name, claim.exact);
    }
}
