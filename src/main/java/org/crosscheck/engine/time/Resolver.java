package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf.Origin;
import org.crosscheck.engine.time.Meaning.Role;
import org.crosscheck.engine.time.TimeExpression.Type;

/** Resolves a text's expressions in their order, each against those before it. One text's use; not thread-safe. */
final class Resolver {
    private static final Set<String> WITH_ARTICLE = Set.of("decade", "season", "part of a day");

    /** How many words may stand between a time of a day and its day. */
    private static final int NEAR = 5;

    private final Words words;
    private final LocalDate published;
    private final List<TimeExpression> resolved = new ArrayList<>();
    private TimeValue anchor;
    private int anchored;
    private TimeValue quarter;

    Resolver(Words words, LocalDate published) {
        this.words = words;
        this.published = published;
    }

    List<TimeExpression> resolve(List<Found> all) {
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            Meaning meaning = withDay(all, i);
            TimeValue value = meaning.in(reference(found, meaning));
            if (value != null) {
                remember(found, value);
                resolved.add(expression(found, value));
            }
        }
        return List.copyOf(resolved);
    }

    /** A time of a day that the text has not spoken of belongs to the day that follows: "at 9 a.m. (0700 GMT) Friday". */
    private Meaning withDay(List<Found> all, int at) {
        Found found = all.get(at);
        if (!(found.meaning() instanceof TimeOfDay time) || time.day() != null) {
            return found.meaning();
        }
        for (int i = at + 1; i < all.size() && all.get(i).start() - found.end() <= NEAR; i++) {
            Meaning next = all.get(i).meaning();
            Meaning day = next instanceof TimeOfDay other ? other.day() : next;
            if (day != null && Joiner.isDay(day)) {
                return words.sentence(found.start())
                                .equals(words.sentence(all.get(i).start()))
                        ? time.on(day)
                        : time;
            }
        }
        return time;
    }

    private Reference reference(Found found, Meaning meaning) {
        Role role = meaning.role();
        boolean timeOfDay = meaning instanceof TimeOfDay;
        boolean asks = role == Role.WEEKDAY || role == Role.YEAR_PART || timeOfDay;
        Direction direction = asks && published != null ? Tense.round(words, found) : Direction.UNSAID;
        boolean far = role == Role.TIME_OF_DAY
                && anchor != null
                && words.sentence(found.start()).paragraph()
                        > words.sentence(anchored).paragraph() + 1;
        return new Reference(published, direction, far ? null : anchor, quarter);
    }

    private void remember(Found found, TimeValue value) {
        if (found.meaning() instanceof SameQuarter) {
            return;
        }
        if (value.isResolved()
                && value.type() != Type.DURATION
                && !value.value().equals(Now.VALUE)) {
            anchor = value;
            anchored = found.start();
        }
        boolean begun =
                published == null || !value.isResolved() || !value.first().isAfter(published);
        if (isQuarter(value.value())) {
            quarter = begun ? value : quarter;
        } else if (value.type() == Type.DURATION && value.value().endsWith("M")) {
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
    private int start(Found found, TimeValue value) {
        if (value.type() == Type.DURATION || value.type() == Type.SET) {
            return found.start();
        }
        int start = Edges.before(words, found.start());
        boolean article = start == found.start() && words.is(start - 1, "the") && WITH_ARTICLE.contains(found.rule());
        return article ? start - 1 : start;
    }

    private TimeExpression expression(Found found, TimeValue value) {
        Span span = words.span(start(found, value), found.end());
        AsOf when = value.isResolved() ? new AsOf(value.first(), value.last(), Origin.TEXT, span) : null;
        return new TimeExpression(span, value.type(), value.value(), when, found.rule());
    }
}
