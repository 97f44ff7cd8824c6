package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf;

/**
 * One claim of one article with all that comparing it needs, so that it can be stored and compared long after its
 * article was read. Made of plain values only. Exactly one of {@code statement} and {@code figure} is given.
 *
 * @param id the caller's, unique within the story
 * @param source the article that makes it
 * @param span where its exact words stand in the article, in UTF-16 code units
 * @param words its exact words, as long as {@code span}
 * @param context the sentence or sentences that hold it, as written
 * @param speaker who says so, or null where the article says it itself or nobody is known
 * @param when the days at which it was said (a statement) or was true (a figure), or null when unknown
 * @param names the people, bodies and places named in {@code context}, each once
 * @param statement what is particular to a quotation, or null
 * @param figure what is particular to a figure, or null
 */
public record Claim(
        String id,
        Source source,
        Span span,
        String words,
        String context,
        Speaker speaker,
        AsOf when,
        List<Name> names,
        Statement statement,
        Figure figure) {

    public Claim {
        names = List.copyOf(names);
        if (words.length() != span.length()) {
            throw new IllegalArgumentException("words and span differ in length: " + words);
        }
        if ((statement == null) == (figure == null)) {
            throw new IllegalArgumentException("a claim is a statement or a figure: " + words);
        }
    }

    /** Whether the two stand in the same article. */
    public boolean sameSource(Claim other) {
        return source.id().equals(other.source.id());
    }

    /** The same claim under another id and source. */
    public Claim as(String other, Source article) {
        return new Claim(other, article, span, words, context, speaker, when, names, statement, figure);
    }

    /** With its figure as figures compare. */
    Claim compared() {
        Figure compared = figure == null ? null : figure.compared();
        return compared == figure
                ? this
                : new Claim(id, source, span, words, context, speaker, when, names, statement, compared);
    }

    /** Whether the other has the same {@link #wording}. */
    boolean readsAs(Claim other) {
        return words.equals(other.words)
                && context.equals(other.context)
                && (figure == null) == (other.figure == null)
                && wording().equals(other.wording());
    }

    /**
     * Everything that comparing two claims sees of one, its article and place left out: claims with equal wordings compare
     * alike with every claim of a third article.
     */
    public String wording() {
        return Stream.of(
                        words,
                        context,
                        speaker,
                        when,
                        names,
                        statement == null ? null : statement.kind() + " " + statement.standing(),
                        statement == null ? null : statement.relayedBy(),
                        figure == null ? null : figure.wording())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
