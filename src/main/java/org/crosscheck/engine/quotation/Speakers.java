package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.name.Country;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quotation.Speaker.Number;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Says who the speaker mentions of one text are, in the order of the text. Not thread-safe. */
final class Speakers {

    private final Text text;
    private final Cast cast;
    private final Antecedents antecedents;
    private final RoleHolders holders;
    private final List<Speaker> known = new ArrayList<>();
    private final List<Span> topics;
    private int nextTopic;

    Speakers(Text text, Cast cast, List<Run> runs, List<Span> topics) {
        this.text = text;
        this.cast = cast;
        this.antecedents = new Antecedents(text, cast, runs);
        this.holders = new RoleHolders(text, cast, antecedents);
        this.topics = topics;
    }

    /** Who speaks at {@code span}; null when {@code span} is. */
    Speaker at(Span span) {
        if (span == null) {
            return null;
        }
        if (!known.isEmpty() && known.get(known.size() - 1).at().equals(span)) {
            return known.get(known.size() - 1);
        }
        addTopics(span);
        Speaker speaker = resolve(span);
        known.add(speaker);
        return speaker;
    }

    /** Whom the lines before are about may be meant by a pronoun, too. */
    private void addTopics(Span before) {
        for (; nextTopic < topics.size() && topics.get(nextTopic).end() <= before.start(); nextTopic++) {
            Span topic = topics.get(nextTopic);
            if (!isKnown(topic)) {
                known.add(resolve(topic));
            }
        }
    }

    private boolean isKnown(Span topic) {
        for (int i = Math.max(0, known.size() - 2); i < known.size(); i++) {
            if (known.get(i).at().overlaps(topic)) {
                return true;
            }
        }
        return false;
    }

    private Speaker resolve(Span span) {
        String words = span.in(text.source());
        Pronoun pronoun = Pronoun.of(words);
        if (pronoun != null) {
            Speaker who = antecedents.of(span, pronoun, known);
            return who == null ? unknown(span) : moved(who, span);
        }
        if (Pronoun.isNobodys(words) || Impersonal.is(text, span)) {
            return unknown(span);
        }
        Coordination several = Coordination.of(text, cast, span, antecedents.firstMentionAfter(span.start()));
        return several.joins() ? together(span, several) : one(span);
    }

    private Speaker one(Span span) {
        Mention mention = mention(span);
        if (mention != null) {
            return named(span, mention);
        }
        Mention beside = beside(span);
        if (beside != null) {
            return named(span, beside);
        }
        Mention aged = isOfAnAge(span) ? antecedents.lastPerson(span) : null;
        if (aged != null) {
            return antecedents.speaker(aged, span);
        }
        Speaker earlier = holders.of(span, known);
        return earlier != null ? moved(earlier, span) : nominal(span);
    }

    /** "Ann Lee and her deputy": each by the fullest name known. */
    private Speaker together(Span span, Coordination several) {
        List<String> names = several.parts().stream()
                .map(part -> resolve(part).name())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return unknown(span);
        }
        int last = names.size() - 1;
        String name = last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + several.link() + " " + names.get(last);
        return new Speaker(span, name, null, -1, Number.SEVERAL);
    }

    private static Speaker unknown(Span span) {
        return new Speaker(span, null, null, -1, Number.PERSON);
    }

    private static Speaker moved(Speaker speaker, Span to) {
        return new Speaker(to, speaker.name(), speaker.role(), speaker.entity(), speaker.number());
    }

    private Speaker named(Span span, Mention mention) {
        Entity entity = cast.entity(mention);
        String name = Countries.ofCapital(entity.name()).map(Country::name).orElse(entity.name());
        Number number = entity.kind() == Entity.Kind.PERSON
                ? Number.PERSON
                : entity.kind() == Entity.Kind.PEOPLE ? Number.SEVERAL : Number.BODY;
        String role = mention.role() != null ? mention.role() : entity.role();
        return new Speaker(span, name, role, mention.entity(), number);
    }

    private Speaker nominal(Span span) {
        Nominal nominal = Nominal.at(text, span);
        return new Speaker(span, nominal.words(), null, -1, nominal.number());
    }

    /** The mention that is the head of the phrase at {@code span}: a person, or what the phrase ends with or consists of. */
    private Mention mention(Span span) {
        int head = Nominal.at(text, span).head();
        Mention best = null;
        for (int i = antecedents.firstMentionAfter(span.start());
                i < cast.mentions().size();
                i++) {
            Mention mention = cast.mentions().get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            boolean person = cast.entity(mention).kind() == Entity.Kind.PERSON
                    && mention.span().start() <= head
                    && !owns(mention, head)
                    && !describes(mention, head);
            if (best == null && (person || mention.span().contains(head))) {
                best = mention;
            }
        }
        return best;
    }

    /** "A spokesman for the company, Ivo Kranz,": the person named between two commas behind a description; or null. */
    private Mention beside(Span span) {
        int comma = text.tokenAt(span.end());
        Nominal nominal = Nominal.at(text, span);
        boolean describes = nominal.number() == Number.PERSON && !People.isPerson(lastWord(span));
        int next = antecedents.firstMentionAfter(span.end());
        if (!describes || !isComma(comma) || next >= cast.mentions().size()) {
            return null;
        }
        Mention mention = cast.mentions().get(next);
        boolean set = text.tokenAt(mention.span().start()) == comma + 1
                && isComma(text.tokenAt(mention.span().end()))
                && cast.entity(mention).kind() == Entity.Kind.PERSON;
        return set ? mention : null;
    }

    private String lastWord(Span span) {
        return text.tokens().get(text.tokenAt(span.end() - 1)).lower();
    }

    private boolean isComma(int token) {
        return token < text.tokens().size() && text.tokens().get(token).is(',');
    }

    /** "the 34-year-old": somebody named just before. */
    private boolean isOfAnAge(Span span) {
        int first = text.tokenAt(span.start());
        return text.tokens().get(first).lower().equals("the")
                && text.tokens().get(first + 1).kind() == Token.Kind.NUMBER
                && text.tokens()
                        .get(text.tokenAt(Nominal.at(text, span).head()))
                        .lower()
                        .endsWith("year-old");
    }

    /** "Lee" in "former Lee aides": a surname that tells whose they are. */
    private boolean describes(Mention mention, int head) {
        Token noun = text.tokens().get(text.tokenAt(head));
        return mention.span().end() < head
                && text.tokenAt(mention.span().end()) == text.tokenAt(head)
                && !noun.isCapitalised()
                && noun.lower().endsWith("s")
                && People.speaks(noun.lower());
    }

    /** "Ann Lee's" before "lawyer": the lawyer speaks; but Ann Lee does in "Ann Lee's answer". */
    private boolean owns(Mention mention, int head) {
        int next = text.tokenAt(mention.span().end());
        if (mention.span().end() > head || next >= text.tokens().size()) {
            return false;
        }
        Token noun = text.tokens().get(text.tokenAt(head));
        String word = text.tokens().get(next).lower().replace('\u2019', '\'');
        return (word.equals("'s") || word.equals("'"))
                && (noun.isCapitalised() || People.speaks(noun.lower()))
                && text.tokens().get(next).start() == mention.span().end();
    }
}
