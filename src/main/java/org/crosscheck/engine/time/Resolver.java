package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf.Origin;
import org.crosscheck.engine.time.Meaning.Role;

/** Resolves a text's expressions in their order, each against those before it. One text's use; not thread-safe. */
final class Resolver {
    private static final Set<String> WITH_ARTICLE = Set.of("decade", "season", "part of a day");

    private final Words words;
    private final LocalDate published;
    private final List<TimeExpression> resolved = new ArrayList<>();
    private TimeValue anchor;
    private TimeValue quarter;

    Resolver(Words words, LocalDate published) {
        this.words = words;
        this.published = published;
    }

    List<TimeExpression> resolve(List<Found> all) {
        for (Found found : all) {
            TimeValue value = found.meaning().in(reference(found));
            if (value != null) {
                remember(found.meaning(), value);
                resolved.add(expression(found, value));
            }
        }
        return List.copyOf(resolved);
    }

    private Reference reference(Found found) {
        Role role = found.meaning().role();
        boolean timeOnDay = found.meaning() instanceof TimeOfDay;
        boolean asks = role == Role.WEEKDAY || role == Role.YEAR_PART || timeOnDay;
        Direction direction = asks && published != null ? Tense.round(words, found) : Direction.UNSAID;
        return new Reference(published, direction, anchor, quarter);
    }

    private void remember(Meaning meaning, TimeValue value) {
        if (meaning instanceof SameQuarter) {
            return;
        }
        if (value.isResolved()
                && value.type() != TimeExpression.Type.DURATION
                && !value.value().equals(Now.VALUE)) {
            anchor = value;
        }
        boolean begun =
                published == null || !value.isResolved() || !value.first().isAfter(published);
        if (isQuarter(value.value())) {
            quarter = begun ? value : quarter;
        } else if (value.type() == TimeExpression.Type.DURATION && value.value().endsWith("M")) {
            quarter = null;
        }
    }

    private static boolean isQuarter(String value) {
        int dash = value.indexOf('-');
        return dash > 0
                && value.length() == dash + 3
                && (value.charAt(dash + 1) == 'Q' || value.charAt(dash + 1) == 'H');
    }

    /** With the words that narrow it, and the article of a decade, a season or a part of a day. */
    private int start(Found found) {
        int start = Edges.before(words, found.start());
        boolean article = start == found.start() && words.is(start - 1, "the") && WITH_ARTICLE.contains(found.rule());
        return article ? start - 1 : start;
    }

    private TimeExpression expression(Found found, TimeValue value) {
        Span span = words.span(start(found), found.end());
        AsOf when = value.isResolved() ? new AsOf(value.first(), value.last(), Origin.TEXT, span) : null;
        return new TimeExpression(span, value.type(), value.value(), when, found.rule());
    }
}
