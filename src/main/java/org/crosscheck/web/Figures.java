package org.crosscheck.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.report.draw.NumberLine;
import org.crosscheck.web.page.GroupPage;

/** Figures of a group as the engine read them: a table, and a line for each unit. */
final class Figures {
    private static final String NONE = "–";

    private final List<Claim> members;

    Figures(List<Claim> members) {
        this.members = members;
    }

    List<GroupPage.Figure> table() {
        return members.stream().map(this::row).toList();
    }

    private GroupPage.Figure row(Claim claim) {
        return new GroupPage.Figure(
                Letters.of(members.indexOf(claim)),
                claim.version.outlet.name,
                claim.exact,
                claim.low,
                claim.high,
                Objects.toString(claim.sign(), "="),
                unit(claim).isEmpty() ? NONE : claim.unit,
                Objects.toString(claim.noun, NONE),
                claim.asOfFirst,
                claim.asOfLast,
                claim.isDatedByText(),
                claim.attributedTo);
    }

    /** Figures without a unit stand on the line of the others where those have one unit only. */
    List<NumberLine> lines() {
        List<String> units = members.stream()
                .map(Figures::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        String unnamed = units.size() == 1 ? units.get(0) : "";
        Map<String, List<Claim>> byUnit = members.stream()
                .filter(claim -> claim.low != null && claim.high != null)
                .collect(Collectors.groupingBy(
                        claim -> unit(claim).isEmpty() ? unnamed : unit(claim),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(line -> NumberLine.of(
                        line.getKey(), line.getValue().stream().map(this::drawn).toList()))
                .filter(Objects::nonNull)
                .toList();
    }

    private NumberLine.Figure drawn(Claim claim) {
        String sign = Objects.toString(claim.sign(), "=");
        BigDecimal low = sign.startsWith("<") ? null : claim.low;
        BigDecimal high = sign.startsWith(">") ? null : claim.high;
        String who = Letters.of(members.indexOf(claim)) + " " + claim.version.outlet.name;
        return new NumberLine.Figure(low, high, sign.equals("~"), who, claim.exact);
    }

    private static String unit(Claim claim) {
        return Objects.toString(claim.unit, "");
    }
}
