package org.crosscheck.engine.name;

import java.util.Set;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Sentence;

import static org.crosscheck.engine.name.Lexicon.*;

/** Reads what stands round a name: titles, the role before it, the role in apposition. */
final class PersonReader {
    private static final Set<String> CIVIL_GENERALS = Set.of(
            "attorney",
            "surgeon",
            "solicitor",
            "secretary",
            "inspector",
            "comptroller",
            "director",
            "governor",
            "postmaster",
            "consul",
            "auditor",
            "registrar");

    private final Words words;
    private final Prenominal prenominal;
    private final Apposition apposition;

    PersonReader(Words words) {
        this.words = words;
        this.prenominal = new Prenominal(words);
        this.apposition = new Apposition(words, prenominal);
    }

    /** Whether a title or a role in the singular stands right before a token ("mayor", "Gen."). */
    boolean isTitled(int i) {
        int before = beforeStop(i);
        return before >= 0
                && words.isWord(before)
                && (words.has(before, TITLE) || words.has(before, ROLE) && !Roles.isGroup(words.lower[before]))
                && !words.isPossessive(before);
    }

    /** Whether a title that never stands alone precedes ("Mr", "Sir"). */
    boolean isHonoured(int i) {
        int before = beforeStop(i);
        return before >= 0 && words.has(before, HONORIFIC) && words.isCapital(before);
    }

    /** The token before {@code i}, or the rank before a stray full stop ("Major General. Ivan Petrov"). */
    private int beforeStop(int i) {
        return i > 1 && words.is(i - 1, ".") && words.has(i - 2, RANK) && words.isCapital(i - 2) ? i - 2 : i - 1;
    }

    Chunk read(int from, int to, boolean person, Sentence sentence) {
        int titles = from;
        boolean knighted = false;
        Gender gender = Gender.UNKNOWN;
        int before = beforeStop(from);
        int rankTo = before + 1;
        while (before >= 0 && isPersonalTitle(before)) {
            gender = gender == Gender.UNKNOWN ? Genders.ofTitle(words.lower[before]) : gender;
            knighted |= goesWithFirstName(words.lower[before]);
            titles = before;
            before--;
        }
        boolean honoured = titles < from;
        int paragraph = words.text.paragraphs().get(sentence.paragraph()).firstToken();
        int roleFrom = prenominal.from(titles, paragraph, isTitled(titles), person || honoured);
        boolean titled = honoured || roleFrom < titles;
        Kind kind = person || titled || looksLikePerson(from, to) ? Kind.PERSON : Kind.OTHER;
        if (kind != Kind.PERSON) {
            return Chunk.of(from, to, Shape.kind(words, from, to), null);
        }
        String rank = honoured && words.has(titles, RANK) ? words.slice(titles, rankTo) : null;
        if (roleFrom < titles) {
            gender = gender == Gender.UNKNOWN ? Genders.ofTitle(words.lower[titles - 1]) : gender;
            gender = gender == Gender.UNKNOWN ? Roles.gender(words.lower[titles - 1]) : gender;
        }
        String role = roleFrom < titles ? words.slice(roleFrom, titles) : null;
        if (role == null) {
            role = apposition.role(titles, to, sentence);
        }
        return new Chunk(
                Math.min(roleFrom, titles),
                from,
                to,
                kind,
                null,
                role,
                rank,
                gender,
                titled,
                isStyle(words.lower[titles]) && titles < from,
                knighted,
                false);
    }

    /** Mr, Sir, General; but not the General of an Attorney General, nor a rank that is part of an office. */
    private boolean isPersonalTitle(int i) {
        if (!words.has(i, HONORIFIC | RANK) || !words.isCapital(i)) {
            return false;
        }
        return !words.is(i, "general") || i == 0 || !CIVIL_GENERALS.contains(words.lower[i - 1]);
    }

    private static boolean goesWithFirstName(String title) {
        return switch (title) {
            case "sir", "dame", "prince", "princess", "king", "queen", "pope", "saint", "lady", "sister", "brother" ->
                true;
            default -> false;
        };
    }

    private static boolean isStyle(String title) {
        return switch (title) {
            case "mr",
                    "mr.",
                    "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "miss",
                    "mx",
                    "señor",
                    "señora",
                    "herr",
                    "frau",
                    "monsieur",
                    "madame" -> true;
            default -> false;
        };
    }

    private boolean looksLikePerson(int from, int to) {
        if (to - from < 2 || to - from > 4 || from > 0 && words.is(from - 1, "the")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean particle = i > from && words.has(i, PARTICLE);
            if (!particle
                    && (words.isCommon(i)
                            || words.has(i, HEAD | MODIFIER | GROUP | ROLE)
                            || isShouted(i) && !words.isStart(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShouted(int i) {
        String word = words.tokens.get(i).text();
        return word.length() > 1 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
}
