package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.time.AsOf.Origin;
import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * Says when the claims of one article were true: by the nearest date of the sentence, else by the day that the sentence
 * before it spoke of, else by the dateline, else by the day of publication. Immutable and thread-safe; each answer takes time
 * logarithmic in the article's length.
 */
public final class AsOfFinder {
    /** A date beyond a mark that parts clauses counts as so many characters further off. */
    private static final String NOW = "PRESENT_REF";

    private static final int PARTED = 200;
    /** A date after a claim is preferred to one as far before it. */
    private static final int BEFORE = 12;
    /** The days of a paragraph are handed on when they are so near to publication. */
    private static final int DAYS_OF_NEWS = 14;
    /** A comma or an "and" between counts as so many characters. */
    private static final int JOINED = 25;

    private static final int DAYS_OF_WEEK = 7;
    /** How many expressions each way are looked at. */
    private static final int REACH = 8;

    private final Text text;
    private final List<TimeExpression> times;
    private final LocalDate published;
    private final Dateline dateline;
    private final AsOf otherwise;

    /**
     * @param times the text's time expressions, by offset
     * @param published the day of publication, or null
     */
    public AsOfFinder(Text text, List<TimeExpression> times, LocalDate published) {
        this.text = text;
        this.times = times;
        this.published = published;
        this.dateline = Dateline.find(text);
        this.otherwise = otherwise();
    }

    /**
     * When what a claim counts was so.
     *
     * @param claim a figure or a fact
     * @return null when unknown
     */
    public AsOf of(Span claim) {
        AsOf said = nearest(claim, this::tells);
        if (said != null) {
            return said;
        }
        AsOf handedOn = handedOn(claim);
        return handedOn != null ? handedOn : otherwise;
    }

    /** As {@link #of}, by days that the sentence names: for what does not change with the news, as distances and ages. */
    public AsOf stated(Span claim) {
        return nearest(claim, time -> tells(time) && !time.value().equals(NOW) && !isAside(claim, time.span()));
    }

    /** "the 12-mile bridge, which opened in 2018". */
    private boolean isAside(Span claim, Span time) {
        int from = text.tokenAt(claim.end());
        int to = Math.min(text.tokenAt(time.start()), from + PARTED);
        for (int i = from; i < to; i++) {
            if (text.tokens().get(i).lower().equals("which")) {
                return true;
            }
        }
        return false;
    }

    private AsOf nearest(Span claim, Predicate<TimeExpression> tells) {
        Sentence sentence = sentence(claim);
        return sentence == null ? null : nearest(sentence.span(), claim, tells);
    }

    /**
     * When words were said: the days and weeks named round a quotation count, those inside it do not.
     *
     * @param content the quotation
     * @param frame the sentences it stands in
     * @return null when unknown
     */
    public AsOf said(Span content, Span frame) {
        AsOf said = nearest(frame, content, this::tellsDays);
        return said != null ? said : otherwise;
    }

    private AsOf otherwise() {
        if (dateline != null) {
            for (TimeExpression time : times.subList(
                    firstFrom(dateline.span().start()),
                    firstFrom(dateline.span().end()))) {
                if (isDay(time)) {
                    return new AsOf(time.asOf().first(), time.asOf().last(), Origin.DATELINE, time.span());
                }
            }
        }
        return published == null ? null : new AsOf(published, published, Origin.PUBLICATION, null);
    }

    private Sentence sentence(Span claim) {
        int index = text.sentenceAt(claim.start());
        return index < text.sentences().size() ? text.sentences().get(index) : null;
    }

    private AsOf nearest(Span within, Span claim, Predicate<TimeExpression> tells) {
        TimeExpression nearest = null;
        int least = Integer.MAX_VALUE;
        int here = firstFrom(claim.start());
        int last = Math.min(times.size(), firstFrom(claim.end()) + REACH);
        for (int i = Math.max(0, here - REACH); i < last; i++) {
            TimeExpression time = times.get(i);
            boolean eligible = within.contains(time.span())
                    && !isOfDateline(time)
                    && tells.test(time)
                    && !time.span().overlaps(claim)
                    && !ComparisonBase.is(text, time, claim);
            int distance = eligible ? distance(time.span(), claim) : Integer.MAX_VALUE;
            if (distance < least) {
                nearest = time;
                least = distance;
            }
        }
        return nearest == null ? null : sinceThen(nearest);
    }

    private boolean isOfDateline(TimeExpression time) {
        return dateline != null && dateline.span().contains(time.span());
    }

    /** Whether an expression dates what stands near it: what is told has been. */
    private boolean tells(TimeExpression time) {
        boolean ahead =
                time.asOf() != null && published != null && time.asOf().first().isAfter(published);
        return time.asOf() != null && time.type() != Type.SET && !ahead;
    }

    /** "Who took office in 2014" does not say when somebody spoke. */
    private boolean tellsDays(TimeExpression time) {
        return tells(time) && !time.asOf().last().isAfter(time.asOf().first().plusDays(DAYS_OF_WEEK));
    }

    private int distance(Span time, Span claim) {
        boolean before = time.end() <= claim.start();
        int from = before ? time.end() : claim.end();
        int to = before ? claim.start() : time.start();
        return Math.max(0, to - from) + (before ? BEFORE : 0) + parting(from, to);
    }

    /** How much further off the marks and words between make a date. */
    private int parting(int from, int to) {
        if (to - from > PARTED) {
            return PARTED;
        }
        int parting = 0;
        for (int i = text.tokenAt(from);
                i < text.tokens().size() && text.tokens().get(i).start() < to;
                i++) {
            Token token = text.tokens().get(i);
            boolean apart = token.is(';') || token.kind() == Token.Kind.QUOTE;
            boolean joined =
                    token.is(',') || token.text().equals("and") || token.text().equals("while");
            parting += apart ? PARTED : joined ? JOINED : 0;
        }
        return parting;
    }

    /** "Since March" lasts until publication. */
    private AsOf sinceThen(TimeExpression time) {
        AsOf when = time.asOf();
        int before = text.tokenAt(time.span().start()) - 1;
        boolean since = before >= 0 && text.tokens().get(before).lower().equals("since");
        return since && published != null && published.isAfter(when.last())
                ? new AsOf(when.first(), published, Origin.TEXT, when.text())
                : when;
    }

    /** The last day that the sentence before the claim's spoke of, in one paragraph with it. */
    private AsOf handedOn(Span claim) {
        int index = text.sentenceAt(claim.start()) - 1;
        if (index < 0 || index + 1 >= text.sentences().size()) {
            return null;
        }
        Sentence before = text.sentences().get(index);
        int last = firstFrom(before.span().end()) - 1;
        boolean near = before.paragraph() == text.sentences().get(index + 1).paragraph()
                && last >= 0
                && before.span().contains(times.get(last).span());
        return near && isDay(times.get(last)) && isNews(times.get(last).asOf())
                ? times.get(last).asOf()
                : null;
    }

    private boolean isNews(AsOf when) {
        return published != null
                && !when.first().isAfter(published)
                && !when.first().isBefore(published.minusDays(DAYS_OF_NEWS));
    }

    private boolean isDay(TimeExpression time) {
        return tells(time) && time.asOf().first().equals(time.asOf().last());
    }

    /** Index of the first expression that starts at or after {@code offset}. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
