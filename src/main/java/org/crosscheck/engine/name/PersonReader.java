package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Token;

import static org.crosscheck.engine.name.Lexicon.*;

/** Reads what stands round a name: titles, the role before it, the role in apposition. */
final class PersonReader {
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
        int before = Titles.lastBefore(words, i);
        return before >= 0
                && words.isWord(before)
                && (words.has(before, TITLE) || words.has(before, ROLE) && !Roles.isGroup(words.lower[before]))
                && !words.isPossessive(before);
    }

    /** Whether a title that never stands alone precedes ("Mr", "Sir"). */
    boolean isHonoured(int i) {
        int before = Titles.lastBefore(words, i);
        return before >= 0 && words.has(before, HONORIFIC) && words.isCapital(before);
    }

    /**
     * The name of the tokens from {@code from} to {@code to} with its titles and role.
     *
     * @param person whether its words show that it is a person's; else what stands round it decides
     */
    Chunk read(int from, int to, boolean person, Sentence sentence) {
        Titles titles = Titles.before(words, from);
        boolean honoured = titles.from() < from;
        int paragraph = words.text.paragraphs().get(sentence.paragraph()).firstToken();
        int roleFrom = prenominal.from(titles.from(), paragraph, isTitled(titles.from()), person || honoured);
        boolean titled = honoured || roleFrom < titles.from();
        String beside = apposition.role(titles.from(), to, sentence);
        if (!person && !titled && !isLoneFirstName(from, to) && !actsAsPerson(from, to, beside)) {
            return Chunk.of(from, to, Shape.kind(words, from, to), null);
        }
        String role = roleFrom < titles.from() ? words.slice(roleFrom, titles.from()) : beside;
        Gender gender = titles.gender() == Gender.UNKNOWN ? genderOf(roleFrom, titles.from()) : titles.gender();
        return new Chunk(
                roleFrom,
                from,
                to,
                Kind.PERSON,
                null,
                role,
                titles.rank(),
                gender,
                titled,
                titles.styled(),
                titles.knighted(),
                false);
    }

    /** What the role's last word tells. */
    private Gender genderOf(int roleFrom, int roleTo) {
        if (roleFrom == roleTo) {
            return Gender.UNKNOWN;
        }
        Gender ofTitle = Genders.ofTitle(words.lower[roleTo - 1]);
        return ofTitle == Gender.UNKNOWN ? Roles.gender(words.lower[roleTo - 1]) : ofTitle;
    }

    /** Whether what follows an unknown name shows a person: an age, a role, "who", a verb of saying. */
    private boolean actsAsPerson(int from, int to, String beside) {
        if (!Shape.mayBePerson(words, from, to)) {
            return false;
        }
        int next = words.is(to, ",") ? to + 1 : to;
        return beside != null
                || isAge(to)
                || words.has(to - 1, FIRST_NAME)
                || next < words.size() && isPersonal(words.lower[next]);
    }

    private boolean isAge(int comma) {
        return comma + 2 < words.size()
                && (words.is(comma, ",") || words.is(comma, "("))
                && words.tokens.get(comma + 1).kind() == Token.Kind.NUMBER
                && !words.isWord(comma + 2);
    }

    private static boolean isPersonal(String word) {
        return switch (word) {
            case "who", "whose", "whom", "said", "says", "told", "added", "wrote", "argued", "recalled", "insisted" ->
                true;
            default -> false;
        };
    }

    private boolean isLoneFirstName(int from, int to) {
        return to == from + 1 && words.bits[from] == FIRST_NAME && words.known(from) == null && !words.isHeadline(from);
    }
}
