package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Finds whom "the president" or "Norway's prime minister" stands for. Looks back a bounded way only. Stateless. */
final class RoleHolders {
    private static final Set<String> OPENERS = Set.of("the", "its", "their", "his", "her");

    private final Text text;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Offices offices;

    RoleHolders(Text text, Cast cast, Antecedents antecedents) {
        this.text = text;
        this.cast = cast;
        this.antecedents = antecedents;
        this.offices = new Offices(text, cast);
    }

    /**
     * The person of the office that stands at {@code span}, or null: also where two before hold it of two countries.
     *
     * @param known the speakers before, in order
     */
    Speaker of(Span span, List<Speaker> known) {
        Office office = Office.of(span.in(text.source()));
        if (!isDefinite(span, office) || !People.isPerson(office.head())) {
            return null;
        }
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - Antecedents.MOST_SPEAKERS); i--) {
            Speaker speaker = known.get(i);
            if (isDescribed(speaker, office)) {
                return speaker;
            }
            if (speaker.entity() >= 0 && offices.holds(speaker.entity(), office)) {
                return hasRival(speaker.entity(), office, speaker.at().end(), span) ? null : speaker;
            }
        }
        Mention mention = named(span, office);
        boolean sure = mention != null && !hasRival(mention.entity(), office, 0, span);
        return sure ? antecedents.speaker(mention, span) : null;
    }

    private boolean isDefinite(Span span, Office office) {
        String first = text.tokens().get(text.tokenAt(span.start())).text().toLowerCase(Locale.ROOT);
        return OPENERS.contains(first) || office.owner() != null && !first.equals("a") && !first.equals("an");
    }

    /** An earlier speaker who is known by description only ("a Downing Street spokesman"). */
    private static boolean isDescribed(Speaker speaker, Office office) {
        return speaker.entity() < 0
                && speaker.name() != null
                && speaker.number() == Speaker.Number.PERSON
                && office.describes(Office.of(speaker.name()));
    }

    private Mention named(Span span, Office office) {
        int last = antecedents.firstMentionAfter(span.start()) - 1;
        for (int i = last; i > Math.max(-1, last - Antecedents.MOST_MENTIONS); i--) {
            Mention mention = cast.mentions().get(i);
            if (cast.entity(mention).kind() == Entity.Kind.PERSON && offices.holds(mention.entity(), office)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether somebody else of that office, of another owner, is named between {@code from} and {@code span}. */
    private boolean hasRival(int entity, Office office, int from, Span span) {
        int last = antecedents.firstMentionAfter(span.start()) - 1;
        for (int i = last; i > Math.max(-1, last - Antecedents.MOST_MENTIONS); i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.span().start() < from) {
                return false;
            }
            if (mention.entity() != entity && offices.areRivals(entity, mention.entity(), office)) {
                return true;
            }
        }
        return false;
    }
}
