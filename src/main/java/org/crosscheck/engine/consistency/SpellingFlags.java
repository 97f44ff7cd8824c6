package org.crosscheck.engine.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.consistency.FlagReason.Code;
import org.crosscheck.engine.consistency.Identity.Naming;
import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.name.SameName;
import org.crosscheck.engine.name.Spellings;

/** Flags one name in several spellings. Stateless. */
final class SpellingFlags {
    /** A short form or a middle name is no other spelling. */
    private static final Set<SameName.Code> OTHER_SPELLING =
            EnumSet.of(SameName.Code.TYPOGRAPHY, SameName.Code.KNOWN_VARIANT, SameName.Code.ROMANISATION);

    private static final int LONGER_THAN_INITIALS = 4;

    private SpellingFlags() {}

    static List<Flag> of(List<Named> articles, Kind kind) {
        return Identity.of(articles, kind).stream()
                .filter(identity -> kind == Kind.PERSON || !isCountry(identity))
                .map(SpellingFlags::flag)
                .filter(flag -> flag != null)
                .toList();
    }

    /** A country has several names, and each is right. */
    private static boolean isCountry(Identity identity) {
        return Countries.named(identity.name()).isPresent();
    }

    private static Flag flag(Identity identity) {
        List<String> forms = forms(identity);
        if (forms.size() < 2) {
            return null;
        }
        List<Sighting> sightings = sightings(identity, forms);
        List<FlagReason> reasons = new ArrayList<>();
        reasons.add(FlagReason.of(Code.SPELLED, String.join(" / ", forms)));
        if (withinOne(sightings)) {
            reasons.add(FlagReason.of(Code.WITHIN_ONE_ARTICLE));
        }
        return new Flag(
                identity.kind() == Kind.PERSON ? Flag.Kind.NAME : Flag.Kind.PLACE, identity.name(), sightings, reasons);
    }

    private static boolean withinOne(List<Sighting> sightings) {
        Set<String> articles = new HashSet<>();
        return sightings.stream().anyMatch(sighting -> !articles.add(sighting.article()));
    }

    /** The spellings that differ, each by its fullest name; in order of first mention. */
    private static List<String> forms(Identity identity) {
        List<String> written = identity.mentions().stream()
                .map(naming -> calm(naming.words()))
                .distinct()
                .toList();
        List<String> fullest = new ArrayList<>(written);
        fullest.sort(
                Comparator.comparingInt((String form) -> form.split(" ").length).reversed());
        List<String> forms = new ArrayList<>();
        for (String form : fullest) {
            if (forms.stream().noneMatch(other -> !differ(form, other, identity.kind()))) {
                forms.add(form);
            }
        }
        forms.sort(Comparator.comparingInt(written::indexOf));
        return forms;
    }

    /** Whether two names of one person or place are spelled differently, as far as both are given. */
    static boolean differ(String one, String other, Kind kind) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        boolean partly = kind == Kind.PERSON && words.length != others.length;
        String a = partly ? words[words.length - 1] : one;
        String b = partly ? others[others.length - 1] : other;
        return !letters(a).equals(letters(b))
                && Spellings.compare(a, kind, b, kind)
                        .filter(same -> OTHER_SPELLING.contains(same.code()))
                        .isPresent();
    }

    /** Marks and capitals are the business of house style. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** As in running text, where a dateline has capitals throughout. */
    private static String calm(String form) {
        if (!form.equals(form.toUpperCase(Locale.ROOT)) || form.length() < LONGER_THAN_INITIALS) {
            return form;
        }
        StringBuilder calm = new StringBuilder(form.toLowerCase(Locale.ROOT));
        for (int i = 0; i < calm.length(); i++) {
            if (i == 0 || !Character.isLetter(calm.charAt(i - 1))) {
                calm.setCharAt(i, Character.toUpperCase(calm.charAt(i)));
            }
        }
        return calm.toString();
    }

    /** The first mention of each form in each article. */
    private static List<Sighting> sightings(Identity identity, List<String> forms) {
        List<Sighting> sightings = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Naming naming : identity.mentions()) {
            String form = forms.stream()
                    .filter(one -> !differ(naming.words(), one, identity.kind()))
                    .findFirst()
                    .orElse(null);
            if (form != null && seen.add(List.of(naming.article().id(), form))) {
                sightings.add(
                        new Sighting(naming.article().id(), naming.mention().name(), naming.words(), form));
            }
        }
        return sightings;
    }
}
