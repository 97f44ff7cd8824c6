package org.crosscheck.workflow;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.HouseSpelling;
import org.crosscheck.model.Outlet;

/** Keeps what is known of an outlet's house: where it is and how it writes names. */
@ApplicationScoped
public class KeepHouse {
    private static final int ZONE_LENGTH = 50;

    private final Chronicle chronicle;

    KeepHouse(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Replaces what is known of the house.
     *
     * @param timeZone as in the tz database, or blank for unknown
     * @param list one spelling a line, its other spellings after a colon: {@code Kyiv: Kiev, Kiew}
     * @param who the person's name
     * @throws UnknownException when there is no such outlet
     * @throws RefusedException when the zone is none, a line has no colon or one spelling stands twice
     */
    @Transactional
    public void keep(long outletId, String timeZone, String list, String who) {
        Outlet outlet = Outlet.withId(outletId).orElseThrow(() -> new UnknownException("outlet", outletId));
        String zone = zone(timeZone);
        Map<String, String> preferred = spellings(list);
        List<HouseSpelling> before = HouseSpelling.of(outletId);
        chronicle.write(
                null, who, "kept house", "outlet " + outletId, told(outlet.timeZone, lines(before)), told(zone, list));
        outlet.timeZone = zone;
        HouseSpelling.clear(outletId);
        preferred.forEach((other, ours) -> add(outlet, ours, other));
    }

    private static String zone(String typed) {
        String zone = Field.optional("time zone", typed, ZONE_LENGTH);
        try {
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw new RefusedException("The time zone is not known; write it like Europe/Vienna.");
        }
    }

    /** The house's spelling by each other spelling. */
    private static Map<String, String> spellings(String list) {
        Map<String, String> preferred = new LinkedHashMap<>();
        for (String line : (list == null ? "" : list).lines().toList()) {
            if (!line.isBlank()) {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new RefusedException("The line “" + Field.cut(line.strip(), 60)
                            + "” has no colon; write it like Kyiv: Kiev, Kiew.");
                }
                String ours = Field.required("spelling", line.substring(0, colon), HouseSpelling.LENGTH);
                others(line.substring(colon + 1)).forEach(other -> put(preferred, other, ours));
            }
        }
        return preferred;
    }

    private static List<String> others(String list) {
        List<String> others = new ArrayList<>();
        for (String other : list.split(",")) {
            if (!other.isBlank()) {
                others.add(Field.required("spelling", other, HouseSpelling.LENGTH));
            }
        }
        return others;
    }

    private static void put(Map<String, String> preferred, String other, String ours) {
        if (other.equals(ours) || preferred.putIfAbsent(other, ours) != null) {
            throw new RefusedException("The spelling “" + other + "” stands twice in the list.");
        }
    }

    private static void add(Outlet outlet, String ours, String other) {
        HouseSpelling spelling = new HouseSpelling();
        spelling.outlet = outlet;
        spelling.preferred = ours;
        spelling.other = other;
        spelling.persist();
    }

    /** A list as it is typed. */
    public static String lines(List<HouseSpelling> spellings) {
        Map<String, String> lines = new LinkedHashMap<>();
        spellings.forEach(spelling -> lines.merge(spelling.preferred, spelling.other, (all, one) -> all + ", " + one));
        StringBuilder typed = new StringBuilder();
        lines.forEach(
                (ours, others) -> typed.append(ours).append(": ").append(others).append('\n'));
        return typed.toString();
    }

    private static String told(String zone, String list) {
        return (zone == null ? "" : zone) + "\n" + (list == null ? "" : list);
    }
}
