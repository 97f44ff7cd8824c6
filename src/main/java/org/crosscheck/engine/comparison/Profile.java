package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * What comparing takes from a claim, worked out once for all its comparisons; what few of them ask for, when it is first
 * asked for. Thread-safe: two threads at most work out the same twice.
 */
public final class Profile {
    private final Claim claim;
    private final Counted counted;
    private Content content;
    private Wording wording;
    private Voice voice;
    private Set<String> names;
    private Boolean increment;
    private Optional<String> denial;
    private Candidates.Keyed keyed;

    /** The claim's profile, whatever the story. */
    public Profile(Claim claim) {
        this(claim, WordForm::of);
    }

    private Profile(Claim claim, Function<Token, WordForm> words) {
        this.claim = claim.compared();
        this.counted = claim.statement() != null ? null : Counted.of(this.claim.figure(), words);
    }

    /**
     * The profile of a claim that is new: with what nearly every comparison asks for, and its keys, worked out already.
     *
     * @param glossary of the claim's article
     */
    public static Profile whole(Claim claim, Glossary glossary) {
        Profile profile = new Profile(claim, glossary::word);
        if (claim.statement() != null) {
            List<Token> tokens = Text.tokens(claim.words());
            profile.content = Content.of(profile.claim, tokens, glossary::word);
            profile.wording = Wording.of(profile.claim, tokens);
        } else {
            profile.content = glossary.sentence(profile.claim);
        }
        profile.voice = glossary.voice(claim.speaker());
        profile.keyed = Candidates.of(profile, glossary::key);
        return profile;
    }

    private Profile(Claim claim, Profile same) {
        this.claim = claim;
        this.counted = same.counted;
        this.content = same.content;
        this.wording = same.wording;
        this.voice = same.voice;
        this.names = same.names;
        this.increment = same.increment;
        this.denial = same.denial;
    }

    /** The same claim under another id, of an article that is known better now. */
    public Profile as(String id, Source source) {
        Profile same = new Profile(claim.as(id, source), this);
        same.keyed = keyed;
        return same;
    }

    /** The same without the keys, which are large and asked for once: for being kept. */
    public Profile kept() {
        return keyed == null ? this : new Profile(claim, this);
    }

    /** What it is found by and finds by. */
    Candidates.Keyed keyed() {
        return keyed != null ? keyed : Candidates.of(this, Spellings::key);
    }

    public Claim claim() {
        return claim;
    }

    /** Whether it is the profile of a figure; else it is a statement's. */
    boolean isFigure() {
        return counted != null;
    }

    /** The terms whose rarity comparing asks for. */
    public Set<String> forms() {
        Set<String> forms = content().forms().asSet();
        if (claim.figure() != null && claim.figure().value() != null) {
            forms.add(Terms.form(claim.figure().value()));
        }
        return forms;
    }

    /** The numbers of its text, of a figure those of its sentence, in the form they are compared by. */
    Set<String> numbers() {
        return content().numbers();
    }

    /** Whether its text or sentence has a number. */
    boolean hasNumber(BigDecimal value) {
        return value != null && numbers().contains(Terms.form(value));
    }

    /** The different terms, the makes as the other claim calls them. */
    Forms formsAsIn(Profile other) {
        return content().formsAsIn(other.content());
    }

    private Content content() {
        if (content == null) {
            content = Content.of(claim);
        }
        return content;
    }

    /** Of a statement its content words, of a figure those of its sentence. */
    List<Term> terms() {
        return content().terms();
    }

    /** The same, those of a figure with the numbers. */
    List<Term> allTerms() {
        return content().all();
    }

    /** A statement's words one by one; null for a figure. */
    Wording wording() {
        if (wording == null && claim.statement() != null) {
            wording = Wording.of(claim);
        }
        return wording;
    }

    /** What a figure counts; null for a statement. */
    Counted counted() {
        return counted;
    }

    /** Who speaks, or null. */
    Voice voice() {
        if (voice == null) {
            voice = Voice.of(claim.speaker());
        }
        return voice;
    }

    /** {@link Terms#names} of the claim. */
    Set<String> names() {
        if (names == null) {
            names = Terms.names(claim);
        }
        return names;
    }

    /** Whether a figure adds to a count; see {@link Increments}. */
    boolean isIncrement() {
        if (increment == null) {
            increment = Increments.in(claim);
        }
        return increment;
    }

    /** The word that denies a statement, or null; see {@link Denials}. */
    String denial() {
        if (denial == null) {
            denial = Optional.ofNullable(Denials.of(claim));
        }
        return denial.orElse(null);
    }
}
