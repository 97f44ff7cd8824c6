package org.crosscheck.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.engine.consistency.Flag;
import org.crosscheck.engine.consistency.Sighting;
import org.crosscheck.model.NewestText;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.NamesPage;
import org.crosscheck.workflow.CheckNames;
import org.crosscheck.workflow.CheckNames.Findings;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of names, titles, places and dates. */
final class NamesDesk {
    private static final int AROUND = 70;
    private static final int FEW = 3;

    private final Findings findings;
    private final Map<String, NewestText> articles;

    private NamesDesk(Findings findings) {
        this.findings = findings;
        this.articles = findings.articles().stream()
                .collect(Collectors.toMap(article -> article.articleId().toString(), Function.identity()));
    }

    /** @throws UnknownException when there is no such story */
    static NamesPage page(long id, CheckNames checkNames, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        Findings findings = checkNames.in(id);
        int sources = findings.articles().size();
        return new NamesPage(
                new Frame("", new Frame.StoryLink(id, story.title), "names", visitor),
                id,
                sources,
                sources < CheckNames.MOST_ARTICLES ? 0 : CheckNames.MOST_ARTICLES,
                new NamesDesk(findings).sections());
    }

    private List<NamesPage.Section> sections() {
        return Stream.of(Flag.Kind.values())
                .map(kind -> new NamesPage.Section(
                        kind.name(),
                        findings.flags().stream()
                                .filter(flag -> flag.kind() == kind)
                                .map(this::entry)
                                .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private NamesPage.Entry entry(Flag flag) {
        return new NamesPage.Entry(
                flag.about(),
                flag.reasons().stream()
                        .map(reason -> new NamesPage.Ground(reason.code().name(), reason.values()))
                        .toList(),
                flag.forms().stream().map(form -> form(flag, form)).toList());
    }

    private NamesPage.Form form(Flag flag, String form) {
        List<NamesPage.Place> places = flag.sightings().stream()
                .filter(sighting -> sighting.form().equals(form))
                .map(this::place)
                .toList();
        int few = places.size() > FEW + 1 ? FEW : places.size();
        return new NamesPage.Form(
                form,
                flag.kind() == Flag.Kind.DATE ? LocalDate.parse(form) : null,
                places.subList(0, few),
                places.subList(few, places.size()));
    }

    private NamesPage.Place place(Sighting sighting) {
        NewestText article = articles.get(sighting.article());
        return new NamesPage.Place(
                article.articleId(), article.outlet(), article.published(), excerpt(article.text(), sighting));
    }

    /** The words with some of their line before and after, whole words only. */
    private static Excerpt excerpt(String text, Sighting sighting) {
        int start = sighting.span().start();
        int end = sighting.span().end();
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
        int stop = text.indexOf('\n', end);
        String after = text.substring(end, stop < 0 ? text.length() : stop);
        return new Excerpt(lastOf(before), text.substring(start, end), firstOf(after));
    }

    private static String lastOf(String line) {
        int space = line.indexOf(' ', Math.max(0, line.length() - AROUND));
        return line.length() <= AROUND || space < 0 ? line : "\u2026" + line.substring(space);
    }

    private static String firstOf(String line) {
        int space = line.lastIndexOf(' ', AROUND);
        return line.length() <= AROUND || space < 0 ? line : line.substring(0, space) + " \u2026";
    }
}
