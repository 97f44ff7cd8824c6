package org.crosscheck.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.check.Arithmetic;
import org.crosscheck.engine.comparison.Bonds;
import org.crosscheck.engine.comparison.Candidates;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Claims;
import org.crosscheck.engine.comparison.Comparer;
import org.crosscheck.engine.comparison.Comparison;
import org.crosscheck.engine.comparison.Copied;
import org.crosscheck.engine.comparison.FigureSentence;
import org.crosscheck.engine.comparison.Glossary;
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Grouping;
import org.crosscheck.engine.comparison.Label;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Origin;
import org.crosscheck.engine.comparison.Origins;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Rarity;
import org.crosscheck.engine.comparison.SentencePair;
import org.crosscheck.engine.comparison.SentencePairs;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.comparison.Sources;
import org.crosscheck.engine.comparison.Story;
import org.crosscheck.engine.comparison.Terms;
import org.crosscheck.engine.consistency.CopyDesk;
import org.crosscheck.engine.consistency.Flag;
import org.crosscheck.engine.consistency.Named;
import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.QuantityFinder;
import org.crosscheck.engine.quotation.Explanation;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.quotation.QuotationFinder;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.Dateline;
import org.crosscheck.engine.time.TimeExpression;
import org.crosscheck.engine.time.TimeFinder;

/** The one entrance: text to claims. Holds no state but its word lists; thread-safe; reads and writes nothing. */
public final class Engine {
    private final NameFinder names = new NameFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder();

    /**
     * Everything one article says.
     *
     * @param source the article's text; offsets in the answer are UTF-16 code units of it
     * @param published the day of publication in the outlet's time zone, or null when unknown
     */
    public Extraction extract(String source, LocalDate published) {
        return extract(Text.of(source), published);
    }

    /** The same of a text that is cut already. */
    public Extraction extract(Text text, LocalDate published) {
        Cast cast = names.find(text);
        List<Quotation> said = quotations.find(text, cast);
        List<TimeExpression> when = times.find(text, published);
        List<Quantity> figures = new Context(text, said, when, published).complete(quantities.find(text, cast, when));
        return new Extraction(cast, said, figures, when, Arithmetic.of(text, figures));
    }

    /** The words before a report that say from where and when it came ("LODRA, May 14 (Reuters)"), or null. */
    public String dateline(Text text) {
        Dateline dateline = Dateline.find(text);
        return dateline == null ? null : dateline.span().in(text.source());
    }

    /** The names alone, for holding articles against each other; see {@link #flags}. */
    public Named named(String id, LocalDate published, String text) {
        return new Named(id, published, text, names.find(Text.of(text)));
    }

    /**
     * What a copy desk would ask about: offices, names, places and days that differ from article to article or within one.
     *
     * @param links what comparing the articles' claims gave, or none to leave days out
     */
    public List<Flag> flags(List<Named> articles, Collection<Link> links) {
        return CopyDesk.flags(articles, links);
    }

    /** Why each quotation of an extraction was found and who else was not taken for its speaker, in their order. */
    public List<Explanation> explain(String source, Extraction extraction) {
        return quotations.explain(Text.of(source), extraction.cast(), extraction.quotations());
    }

    /** What bounds, measures and dates each figure of an extraction, and who claims it, in their order. */
    public List<List<FigureReason>> explainFigures(String source, Extraction extraction) {
        return FigureReasons.of(Text.of(source), extraction);
    }

    /** The article as comparing needs it: who published it when, whom it credits, prints of its passages. */
    public Source source(String id, String outlet, LocalDate published, String text) {
        return source(id, outlet, published, Text.of(text));
    }

    /** The same of a text that is cut already. */
    public Source source(String id, String outlet, LocalDate published, Text text) {
        return Sources.of(id, outlet, published, text);
    }

    /**
     * The claims of one article, made to be stored and compared: its quotations first, then its figures.
     *
     * @param text what {@code extraction} was made of
     */
    public List<Claim> claims(String text, Extraction extraction, Source source) {
        return claims(Text.of(text), extraction, source);
    }

    /** The same of a text that is cut already. */
    public List<Claim> claims(Text text, Extraction extraction, Source source) {
        return new Claims(text, source, extraction.cast(), extraction.times())
                .of(extraction.quotations(), extraction.quantities());
    }

    /** The terms of an article, for counting in how many articles of a story each occurs. */
    public Set<String> terms(String text) {
        return terms(Text.of(text));
    }

    /** The same of a text that is cut already. */
    public Set<String> terms(Text text) {
        return terms(text, new Glossary());
    }

    /** @param glossary the article's, which knows the words of its claims too */
    public Set<String> terms(Text text, Glossary glossary) {
        return Terms.forms(text, glossary);
    }

    /**
     * The keys to store a claim under, and the ones to look up for it: two claims may be about the same thing only if they find each
     * other by keys, and when one claim finds another, the other finds the one.
     */
    public Candidates.Keyed keyed(Profile profile) {
        return Candidates.keyed(profile);
    }

    /** For many comparisons of the same claims; see {@link Comparer}. */
    public Comparer comparer(Rarity rarity) {
        return new Comparer(rarity);
    }

    /** What the engine proposes for two claims; {@link Label#DIFFERENT}, with the reason, where it proposes nothing. */
    public Comparison compare(Claim a, Claim b, Rarity rarity) {
        return comparer(rarity).compare(a, b);
    }

    /**
     * The links that comparing every two claims that share a key gives: for a story that memory holds.
     *
     * @param claims each once
     * @param order of two claims the lesser becomes the link's first
     */
    public List<Link> link(List<Profile> claims, Rarity rarity, Comparator<Claim> order) {
        return Story.links(claims, rarity, order);
    }

    /**
     * Groups from comparisons; see {@link Group}. The order of the input makes no difference.
     *
     * @param claims all that are to be grouped, each once
     * @param links what comparing them gave, each pair at most once
     * @param bonds what reviewers decided; ids of other claims are passed over
     * @return every claim in exactly one group, in reading order of their first members
     */
    public List<Group> group(Collection<Claim> claims, Collection<Link> links, Bonds bonds) {
        return Grouping.of(claims, links, bonds);
    }

    /** Whose reporting these claims are: every article of theirs in exactly one origin, in their order. */
    public List<Origin> origins(List<Claim> claims) {
        return Origins.of(claims);
    }

    /** What an article has in common with another word for word. */
    public Copied copied(String text, String other) {
        return Copied.of(Text.of(text), Text.of(other));
    }

    /** Whether the figures of sentence {@code b} bear out those of sentence {@code a}. */
    public SentencePair comparePair(String a, String b) {
        return SentencePairs.compare(sentence(a), sentence(b));
    }

    private FigureSentence sentence(String text) {
        Extraction found = extract(text, null);
        return new FigureSentence(text, found.quantities(), found.times());
    }
}
