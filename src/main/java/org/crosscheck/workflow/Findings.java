package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.engine.consistency.Flag;
import org.crosscheck.engine.consistency.Sighting;
import org.crosscheck.model.NewestText;

/**
 * Where the articles of a story differ in offices, names, places and days.
 *
 * @param articles how many were looked at
 */
public record Findings(int articles, List<Finding> list) {

    /**
     * Something that is told in several ways.
     *
     * @param kind what differs, by its code ({@code OFFICE}, {@code NAME}, {@code PLACE}, {@code DATE})
     * @param about whose name or office, or the words that are dated
     */
    public record Finding(String kind, String about, List<Reason> reasons, List<Form> forms) {}

    /** Why it is one: a code, what fills its sentence, and the sentence in English. */
    public record Reason(String code, List<String> values, String text) {}

    /** One way in which it is told: an office, a spelling, or a day as in 2024-05-14. */
    public record Form(String words, List<Place> places) {}

    /** Where it is told so: offsets in UTF-16 code units of the article's text. */
    public record Place(NewestText article, int start, int end) {}

    static Findings of(List<Flag> flags, List<NewestText> articles) {
        Map<String, NewestText> byId = articles.stream()
                .collect(Collectors.toMap(article -> article.articleId().toString(), Function.identity()));
        return new Findings(
                articles.size(), flags.stream().map(flag -> finding(flag, byId)).toList());
    }

    private static Finding finding(Flag flag, Map<String, NewestText> articles) {
        return new Finding(
                flag.kind().name(),
                flag.about(),
                flag.reasons().stream()
                        .map(reason -> new Reason(reason.code().name(), reason.values(), reason.text()))
                        .toList(),
                flag.forms().stream().map(form -> form(flag, form, articles)).toList());
    }

    private static Form form(Flag flag, String form, Map<String, NewestText> articles) {
        return new Form(
                form,
                flag.sightings().stream()
                        .filter(sighting -> sighting.form().equals(form))
                        .map(sighting -> place(sighting, articles))
                        .toList());
    }

    private static Place place(Sighting sighting, Map<String, NewestText> articles) {
        return new Place(
                articles.get(sighting.article()),
                sighting.span().start(),
                sighting.span().end());
    }
}
