package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quotation.Explanation.Candidate;
import org.crosscheck.engine.quotation.Explanation.Reason;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Explains the quotations of one text. Immutable once made. */
final class Explainer {
    private static final Map<String, String> RULES = WordList.shipped("quotation/rules.txt").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    private static final int MOST_CANDIDATES = 20;
    private static final int PARAGRAPHS_BACK = 2;

    private final Text text;
    private final Cast cast;
    private final Antecedents antecedents;

    Explainer(Text text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.antecedents = new Antecedents(text, cast, Marks.runs(text, Markup.of(text)));
    }

    Explanation explain(Quotation quotation) {
        List<Candidate> candidates = new ArrayList<>();
        Span around = around(quotation);
        for (int i = antecedents.firstMentionAfter(around.start());
                i < cast.mentions().size();
                i++) {
            Mention mention = cast.mentions().get(i);
            if (mention.span().start() >= around.end() || candidates.size() == MOST_CANDIDATES) {
                break;
            }
            Entity entity = cast.entity(mention);
            candidates.add(new Candidate(mention.span(), entity.name(), reason(quotation, mention.span(), entity)));
        }
        String pattern = pattern(quotation.rule());
        String verb = verb(quotation.rule());
        return new Explanation(rule(quotation, pattern, verb), pattern, verb, candidates);
    }

    /** The quotation's paragraph and its speaker's; for a pronoun those before it, too. */
    private Span around(Quotation quotation) {
        int last = text.paragraphAt(quotation.span().start());
        int first = quotation.speaker() == null
                ? last
                : Math.min(last, text.paragraphAt(quotation.speaker().start()));
        first = isPronoun(quotation) ? Math.max(0, first - PARAGRAPHS_BACK) : first;
        return text.paragraphs()
                .get(first)
                .span()
                .to(text.paragraphs().get(last).span());
    }

    private Reason reason(Quotation quotation, Span name, Entity entity) {
        Span speaker = quotation.speaker();
        if (entity.name().equals(quotation.speakerName())) {
            return chosen(quotation, name);
        }
        if (speaker != null && speaker.overlaps(name)) {
            return beside(quotation, name, entity);
        }
        if (isPronoun(quotation) && name.end() <= speaker.start()) {
            return beforePronoun(quotation, name, entity);
        }
        if (antecedents.isQuoted(name)) {
            return Reason.IN_MARKS;
        }
        if (quotation.span().contains(name)) {
            return Reason.IN_WORDS;
        }
        return quotation.cue() == null ? Reason.NO_VERB : besideCue(quotation, name);
    }

    private Reason chosen(Quotation quotation, Span name) {
        if (quotation.speaker() == null || quotation.speaker().overlaps(name)) {
            return Reason.SPEAKER;
        }
        return isPronoun(quotation) ? Reason.REFERENT : namesSpeaker(quotation) ? Reason.SPEAKER : Reason.HOLDER;
    }

    /** Whether the words of the speaker hold the last name of whom they stand for. */
    private boolean namesSpeaker(Quotation quotation) {
        String name = quotation.speakerName();
        return quotation.speaker().in(text.source()).contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Of a name inside the words for the speaker. */
    private Reason beside(Quotation quotation, Span name, Entity entity) {
        if (quotation.speakerName() != null
                && Arrays.asList(quotation.speakerName().split(", | and | or ")).contains(entity.name())) {
            return Reason.PARTNER;
        }
        Token next = text.tokens()
                .get(Math.min(text.tokenAt(name.end()), text.tokens().size() - 1));
        return next.start() == name.end() && next.text().endsWith("s") ? Reason.OWNER : Reason.DEPENDENT;
    }

    private Reason beforePronoun(Quotation quotation, Span name, Entity entity) {
        if (antecedents.isQuoted(name)) {
            return Reason.IN_MARKS;
        }
        Pronoun pronoun = Pronoun.of(quotation.speaker().in(text.source()));
        boolean fits = pronoun.fits(entity) || entity.kind() != Entity.Kind.PERSON && pronoun.fits(Speaker.Number.BODY);
        return fits ? Reason.FARTHER : Reason.OTHER_GENDER;
    }

    private Reason besideCue(Quotation quotation, Span name) {
        Span cue = quotation.cue();
        if (text.sentenceAt(name.start()) != text.sentenceAt(cue.start())) {
            return Reason.OTHER_SENTENCE;
        }
        Token before = text.tokens().get(Math.max(0, text.tokenAt(name.start()) - 1));
        if (before.end() <= name.start() && before.span().equals(lastToken(cue))) {
            return Reason.ADDRESSEE;
        }
        Span speaker = quotation.speaker();
        if (speaker != null && name.start() >= speaker.end() && name.end() <= cue.start()) {
            return Reason.ASIDE;
        }
        boolean governed = Lexicon.shipped().of(before.lower()).tag() == Tag.PREPOSITION;
        return governed ? Reason.DEPENDENT : Reason.NOT_SUBJECT;
    }

    private Span lastToken(Span cue) {
        return text.tokens().get(text.tokenAt(cue.end() - 1)).span();
    }

    private boolean isPronoun(Quotation quotation) {
        return quotation.speaker() != null && Pronoun.of(quotation.speaker().in(text.source())) != null;
    }

    private String rule(Quotation quotation, String pattern, String verb) {
        String words = RULES.getOrDefault(pattern, pattern);
        return verb == null
                ? words
                : words + "; “" + quotation.cue().in(text.source()) + "” is listed as a verb that " + verb;
    }

    /** The row of the list that explains a rule: words introduced by a preposition ("cue-before-against") share one. */
    private static String pattern(String rule) {
        int colon = rule.indexOf(':');
        String bare = colon < 0 ? rule : rule.substring(0, colon);
        return !RULES.containsKey(bare) && bare.startsWith("cue-before-") ? "cue-before" : bare;
    }

    private static String verb(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? null : rule.substring(colon + 1);
    }
}
