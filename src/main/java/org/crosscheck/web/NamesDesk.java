package org.crosscheck.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.model.NewestText;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.NamesPage;
import org.crosscheck.workflow.CheckNames;
import org.crosscheck.workflow.Findings;
import org.crosscheck.workflow.Findings.Finding;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of names, titles, places and dates. */
final class NamesDesk {
    private static final String DATE = "DATE";
    private static final List<String> KINDS = List.of("OFFICE", "NAME", "PLACE", DATE);
    private static final int AROUND = 70;
    private static final int FEW = 3;

    private NamesDesk() {}

    /** @throws UnknownException when there is no such story */
    static NamesPage page(long id, CheckNames checkNames, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        Findings findings = checkNames.in(id);
        return new NamesPage(
                new Frame("", Frames.of(story), "names", visitor),
                id,
                findings.articles(),
                findings.articles() < CheckNames.MOST_ARTICLES ? 0 : CheckNames.MOST_ARTICLES,
                KINDS.stream().flatMap(kind -> section(kind, findings)).toList());
    }

    private static Stream<NamesPage.Section> section(String kind, Findings findings) {
        List<NamesPage.Entry> entries = findings.list().stream()
                .filter(finding -> finding.kind().equals(kind))
                .map(NamesDesk::entry)
                .toList();
        return entries.isEmpty() ? Stream.empty() : Stream.of(new NamesPage.Section(kind, entries));
    }

    private static NamesPage.Entry entry(Finding finding) {
        return new NamesPage.Entry(
                finding.about(),
                finding.reasons().stream()
                        .map(reason -> new NamesPage.Ground(reason.code(), reason.values()))
                        .toList(),
                finding.forms().stream()
                        .map(form -> form(form, finding.kind().equals(DATE)))
                        .toList());
    }

    private static NamesPage.Form form(Findings.Form form, boolean isDay) {
        List<NamesPage.Place> places =
                form.places().stream().map(NamesDesk::place).toList();
        int few = places.size() > FEW + 1 ? FEW : places.size();
        return new NamesPage.Form(
                form.words(),
                isDay ? LocalDate.parse(form.words()) : null,
                places.subList(0, few),
                places.subList(few, places.size()));
    }

    private static NamesPage.Place place(Findings.Place place) {
        NewestText article = place.article();
        return new NamesPage.Place(article.articleId(), article.outlet(), article.published(), excerpt(place));
    }

    /** The words with some of their line before and after, whole words only. */
    private static Excerpt excerpt(Findings.Place place) {
        String text = place.article().text();
        String before = text.substring(text.lastIndexOf('\n', place.start()) + 1, place.start());
        int stop = text.indexOf('\n', place.end());
        String after = text.substring(place.end(), stop < 0 ? text.length() : stop);
        return new Excerpt(lastOf(before), text.substring(place.start(), place.end()), firstOf(after));
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
