package org.crosscheck.engine.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.crosscheck.engine.consistency.FlagReason.Code;
import org.crosscheck.engine.consistency.Identity.Naming;
import org.crosscheck.engine.name.Entity;

/** Flags one person in two offices, and roles that differ by a slip of the pen. Stateless. */
final class OfficeFlags {
    /** Within so many days an office is hardly given up. */
    private static final int SAME_TERM = 180;

    private OfficeFlags() {}

    static List<Flag> of(List<Named> articles) {
        List<Flag> flags = new ArrayList<>();
        for (Identity person : Identity.of(articles, Entity.Kind.PERSON)) {
            List<Sighting> offices = sightings(person, Offices::of);
            List<Sighting> nouns = sightings(person, Offices::noun);
            if (distinct(offices).size() > 1) {
                flags.add(flag(person, offices));
            } else if (distinct(nouns).size() > 1) {
                addSlips(person, nouns, flags);
            }
        }
        return flags;
    }

    private static Flag flag(Identity person, List<Sighting> offices) {
        List<FlagReason> reasons = new ArrayList<>();
        reasons.add(FlagReason.of(Code.OFFICES_DIFFER, person.name(), String.join(" / ", distinct(offices))));
        long days = daysApart(person, offices);
        if (days > SAME_TERM) {
            reasons.add(FlagReason.of(Code.MAY_HAVE_CHANGED, String.valueOf(days)));
        }
        return new Flag(Flag.Kind.OFFICE, person.name(), offices, reasons);
    }

    private static long daysApart(Identity person, List<Sighting> offices) {
        Set<String> articles = new HashSet<>();
        offices.forEach(sighting -> articles.add(sighting.article()));
        List<LocalDate> days = person.mentions().stream()
                .map(Naming::article)
                .filter(article -> articles.contains(article.id()))
                .map(Named::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
    }

    private static void addSlips(Identity person, List<Sighting> nouns, List<Flag> flags) {
        List<String> forms = distinct(nouns);
        for (int i = 0; i < forms.size(); i++) {
            for (String other : forms.subList(i + 1, forms.size())) {
                String one = forms.get(i);
                if (Slips.isOne(one, other)) {
                    List<Sighting> both = nouns.stream()
                            .filter(sighting -> Set.of(one, other).contains(sighting.form()))
                            .toList();
                    FlagReason reason = FlagReason.of(Code.PERHAPS_A_SLIP, one + " / " + other);
                    flags.add(new Flag(Flag.Kind.OFFICE, person.name(), both, List.of(reason)));
                }
            }
        }
    }

    private static List<String> distinct(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::form).distinct().toList();
    }

    /** The first mention of each form in each article. */
    private static List<Sighting> sightings(Identity person, Function<String, String> form) {
        List<Sighting> sightings = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Naming naming : person.mentions()) {
            String role = naming.role();
            String found = role == null ? null : form.apply(role);
            if (found != null
                    && !found.isEmpty()
                    && seen.add(List.of(naming.article().id(), found))) {
                sightings.add(new Sighting(
                        naming.article().id(),
                        naming.mention().span(),
                        naming.mention().span().in(naming.article().text()),
                        found));
            }
        }
        return sightings;
    }
}
