package org.crosscheck.engine.comparison;

import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quotation.Quotation;

/**
 * How much two statements must have in common to be one, given who made them and when: the bar they have to pass. Most
 * pairs fail by their days or words; how their speakers stand to each other and where their words part is worked out only
 * when it is asked for. Not thread-safe.
 */
final class Bar {
    /** A statement is reported for some days; the same words later are another occasion, or a repetition. */
    private static final int NEAR_DAYS = 4;

    private static final int SAME_EVENT_DAYS = 1;
    private static final int VERBATIM_RUN = 4;
    private static final int LONG_RUN = 8;
    private static final double NEARLY_ALL = 0.8;
    /** One or two content words never link by themselves. */
    private static final int FEWEST_TERMS = 3;

    private static final int RARE_NAMES = 2;

    /** Who shares so much and is no match has too few words, and not too few in common. */
    private static final double MOST_WORDS = 0.6;

    private final Couple couple;
    private final Rarity rarity;
    private final Overlap overlap;
    private Occasion occasion;
    private Relation relation;
    private WordDiff diff;

    Bar(Couple couple) {
        this.couple = couple;
        this.rarity = couple.rarity();
        this.overlap = Overlap.of(couple);
    }

    Overlap overlap() {
        return overlap;
    }

    Occasion occasion() {
        if (occasion == null) {
            occasion = Occasion.of(couple.a(), couple.b());
        }
        return occasion;
    }

    Relation relation() {
        if (relation == null) {
            relation = couple.speakers();
        }
        return relation;
    }

    WordDiff diff() {
        if (diff == null) {
            diff = WordDiff.of(couple.one().wording(), couple.other().wording());
        }
        return diff;
    }

    /** Whether the two are to be taken for one statement. */
    boolean passes() {
        if (!mayPass() || overlap.shared().isEmpty()) {
            return false;
        } else if (isFar()) {
            return sameMatter() || sameWords() && relation() == Relation.SAME;
        } else if (isFewMarked()) {
            return false;
        } else if (relation() == Relation.SAME) {
            return enough(0.5, occasion().days() <= SAME_EVENT_DAYS ? 2 : 3) || verbatim() || sameTerms();
        }
        return sameWords() || sameEvent() || samePoint() || relation() != Relation.OTHER && enough(0.6, 4);
    }

    /** What any way over the bar takes, whoever speaks and whenever: most pairs fail here. */
    private boolean mayPass() {
        Forms.Most most = overlap.most();
        return most.names() >= RARE_NAMES
                || most.terms() == overlap.more()
                || overlap.mayWeigh(rarest())
                || most.terms() > 0 && verbatim();
    }

    /** What stands against taking two that do not pass for one statement. */
    Reason obstacle() {
        if (overlap.shared().isEmpty()) {
            return Reason.of(ReasonCode.OTHER_WORDS, 0);
        } else if (isFar()) {
            return Reason.of(ReasonCode.TOO_FAR_APART, occasion().days());
        } else if (isFewMarked()) {
            return Reason.of(ReasonCode.TOO_SHORT);
        }
        return relation() == Relation.OTHER ? couple.ofSpeakers(ReasonCode.OTHER_SPEAKER) : tooLittle();
    }

    private boolean isFar() {
        return occasion().days() > NEAR_DAYS;
    }

    private boolean isFewMarked() {
        return overlap.shared().size() < FEWEST_TERMS && onlyMarked(couple.a()) && onlyMarked(couple.b());
    }

    private boolean verbatim() {
        return diff().contained() && diff().common() >= VERBATIM_RUN;
    }

    /** Whether the shared words stand within quotation marks inside a report: a phrase that may be about anything. */
    private boolean onlyMarked(Claim claim) {
        if (claim.statement().kind() != Quotation.Kind.MIXED) {
            return false;
        }
        Set<String> shared = overlap.shared().stream().map(Term::form).collect(Collectors.toSet());
        int offset = claim.span().start();
        return Terms.of(claim).stream()
                .filter(term -> shared.contains(term.form()))
                .allMatch(term -> claim.statement().fragments().stream()
                        .anyMatch(
                                marked -> marked.start() <= offset + term.span().start()
                                        && offset + term.span().end() <= marked.end()));
    }

    private boolean sameWords() {
        return diff().contained() && diff().common() >= LONG_RUN;
    }

    /** "There is no danger to the public", "There is a danger to the public": only words without content differ. */
    private boolean sameTerms() {
        return overlap.shared().size() == overlap.more()
                && diff().common() > VERBATIM_RUN
                && diff().alike() >= NEARLY_ALL;
    }

    private boolean enough(double share, int terms) {
        return overlap.words() > 0
                && overlap.fewer() >= FEWEST_TERMS
                && overlap.shared().size() >= terms
                && overlap.weighs(rarest())
                && overlap.contained() >= share;
    }

    /** Two rare names and on one day; a word about what happened from one side, two from others. */
    private boolean sameEvent() {
        return onOneDay()
                && overlap.words() >= 1
                && overlap.shared().stream()
                                .filter(Term::isName)
                                .filter(this::isRare)
                                .count()
                        >= RARE_NAMES
                && overlap.words() >= (relation() == Relation.ONE_SIDE ? 1 : 2);
    }

    private boolean onOneDay() {
        return occasion().known() && occasion().days() <= SAME_EVENT_DAYS;
    }

    /** Two speakers who are not opposed say the same on one day, of the same names and no others. */
    boolean samePoint() {
        return onOneDay()
                && overlap.words() >= 2
                && overlap.weighs(rarest())
                && overlap.contained() >= 0.5
                && relation() == Relation.OTHER
                && !sameWords()
                && !couple.one().names().isEmpty()
                && couple.one().names().equals(couple.other().names());
    }

    /** A speaker, or one of the same side, comes back to a matter later. */
    boolean sameMatter() {
        return isFar()
                && overlap.shared().size() >= 3
                && overlap.words() >= 2
                && overlap.weighs(1.8 * rarest())
                && overlap.contained() >= 0.3
                && (relation() == Relation.SAME || relation() == Relation.ONE_SIDE);
    }

    private boolean isRare(Term term) {
        return rarity.articlesWith(term.form()) <= Math.max(3, rarity.articles() / 10);
    }

    /** The weight of a term that only the two articles have. */
    private double rarest() {
        return Math.log((rarity.articles() + 9.0) / 3);
    }

    private Reason tooLittle() {
        boolean few = overlap.shared().size() < FEWEST_TERMS || overlap.fewer() < FEWEST_TERMS;
        return few || overlap.contained() >= MOST_WORDS
                ? Reason.of(ReasonCode.TOO_SHORT)
                : Reason.of(ReasonCode.OTHER_WORDS, overlap.percent());
    }
}
