package org.crosscheck.engine.name;

import java.util.Optional;

import org.crosscheck.engine.name.SameName.Code;

/** Spellings of people's names. Stateless. */
final class PersonSpellings {
    private PersonSpellings() {}

    static Optional<SameName> compare(String a, String b) {
        if (Variants.share("person", a, b)) {
            return Spellings.because(Code.KNOWN_VARIANT, a + " and " + b + " are known spellings of one name");
        }
        return compare(a, PersonName.of(a), b, PersonName.of(b));
    }

    static Optional<SameName> compare(String a, PersonName first, String b, PersonName second) {
        if (first.parts().isEmpty()
                || second.parts().isEmpty()
                || !first.suffix().equals(second.suffix())) {
            return Optional.empty();
        }
        boolean alone = first.parts().size() == 1 || second.parts().size() == 1;
        return alone ? surnameOnly(a, first, b, second) : both(a, first, b, second);
    }

    private static Optional<SameName> surnameOnly(String a, PersonName first, String b, PersonName second) {
        boolean bothAlone = first.parts().size() == 1 && second.parts().size() == 1;
        Code how = surnames(first, second);
        if (how == null) {
            return Optional.empty();
        }
        return bothAlone
                ? Spellings.because(how, words(how, a, b))
                : Spellings.because(Code.SURNAME_ONLY, "surname only: " + a + ", " + b);
    }

    private static Optional<SameName> both(String a, PersonName first, String b, PersonName second) {
        Code last = surnames(first, second);
        Code given = last == null ? null : givens(first, second);
        if (given == null || !middlesAgree(first, second)) {
            return Optional.empty();
        }
        Code weaker = given.compareTo(last) > 0 ? given : last;
        Code code = weaker == Code.SAME_SPELLING || weaker == Code.TYPOGRAPHY ? Code.SHORT_FORM : weaker;
        return Spellings.because(code, words(code, a, b));
    }

    /** How two surnames are one; null when they are not. */
    private static Code surnames(PersonName a, PersonName b) {
        String last = a.last();
        String other = b.last();
        if (Fold.joined(last).equals(Fold.joined(other))) {
            return Code.TYPOGRAPHY;
        }
        if (Variants.share("family", last, other)) {
            return Code.KNOWN_VARIANT;
        }
        Romanisation script = romanisation(a, b);
        return script != Romanisation.NONE && script.form(last).equals(script.form(other)) ? Code.ROMANISATION : null;
    }

    /** The one way in which both may have been romanised; NONE when their first names are of different tongues. */
    private static Romanisation romanisation(PersonName a, PersonName b) {
        Romanisation ofA = Romanisation.of(a.parts().size() > 1 ? a.first() : "", a.last());
        Romanisation ofB = Romanisation.of(b.parts().size() > 1 ? b.first() : "", b.last());
        if (ofA == ofB) {
            return ofA;
        }
        Romanisation only = ofA == Romanisation.NONE ? ofB : ofB == Romanisation.NONE ? ofA : Romanisation.NONE;
        PersonName other = ofA == Romanisation.NONE ? a : b;
        boolean fits = other.parts().size() == 1 || Romanisation.mayBeSlavic(other.first());
        return fits ? only : Romanisation.NONE;
    }

    private static Code givens(PersonName a, PersonName b) {
        String first = a.first();
        String other = b.first();
        if (Fold.joined(first).equals(Fold.joined(other))) {
            return Code.TYPOGRAPHY;
        }
        if (Variants.share("given", first, other)
                || Variants.share("given-slavic", first, other)
                || Variants.share("given-arabic", first, other)) {
            return Code.KNOWN_VARIANT;
        }
        Romanisation script = romanisation(a, b);
        if (script != Romanisation.NONE && script.form(first).equals(script.form(other))) {
            return Code.ROMANISATION;
        }
        return FirstNames.same(first, other) ? Code.SHORT_FORM : null;
    }

    /** One has no middle name, or both begin with one letter: "George W. Bush" is not "George H. W. Bush". */
    private static boolean middlesAgree(PersonName a, PersonName b) {
        String middle = a.middle();
        String other = b.middle();
        return middle.isEmpty()
                || other.isEmpty()
                || middle.equals(other)
                || isInitial(middle, other)
                || isInitial(other, middle);
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.charAt(0) == initial.charAt(0) && name.indexOf(' ') < 0;
    }

    private static String words(Code code, String a, String b) {
        return switch (code) {
            case KNOWN_VARIANT -> a + " and " + b + " are known spellings of one name";
            case ROMANISATION -> a + " and " + b + " are romanisations of one name";
            case SHORT_FORM -> a + " and " + b + " differ only in a short or middle name";
            default -> a + " and " + b + " differ only in accents or marks";
        };
    }

    static String key(String name) {
        PersonName parsed = PersonName.of(Variants.first("person", name));
        return parsed.parts().isEmpty() ? "" : key(parsed);
    }

    /** The consonants of the surname, so that every romanisation shares it. */
    static String key(PersonName name) {
        String last = Variants.leader("family", Arabic.withoutArticle(name.last()));
        String form = Slavic.form(last.endsWith("h") ? last.substring(0, last.length() - 1) : last);
        StringBuilder key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i) == 'q' ? 'k' : form.charAt(i);
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (i == 0 || !vowel && key.charAt(key.length() - 1) != c) {
                key.append(i == 0 && vowel ? 'a' : c);
            }
        }
        return key.toString();
    }
}
