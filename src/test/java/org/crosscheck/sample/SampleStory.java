package org.crosscheck.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quotation.Quotation.Kind;
import org.crosscheck.engine.text.Span;

/** The eight articles and their gold, as {@code seeds/README.md} explains them. */
record SampleStory(List<GoldArticle> articles, List<GoldGroup> groups, List<Trap> traps, List<Spelled> names) {
    private static final Path FOLDER = Path.of("seeds");

    /** @throws IllegalArgumentException where the gold names words that its article does not have */
    static SampleStory read() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(FOLDER.resolve("gold.json").toFile());
        Map<String, GoldArticle> articles = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : gold.get("articles").properties()) {
            articles.put(entry.getKey(), article(entry.getKey(), entry.getValue()));
        }
        return new SampleStory(
                List.copyOf(articles.values()),
                each(gold.get("groups"), group -> group(group, articles)),
                each(
                        gold.get("traps"),
                        trap -> new Trap(
                                trap.get("about").asText(),
                                each(trap.get("apart"), list -> each(list, one -> anchor(one, articles))))),
                each(
                        gold.get("names"),
                        name -> new Spelled(
                                Entity.Kind.valueOf(name.get("kind").asText().toUpperCase(Locale.ROOT)),
                                each(name.get("spellings"), JsonNode::asText))));
    }

    private static GoldArticle article(String file, JsonNode gold) throws IOException {
        String[] parts = Files.readString(FOLDER.resolve(file)).split("\n\n", 2);
        Map<String, String> header = new LinkedHashMap<>();
        parts[0].lines().forEach(line -> {
            String[] field = line.split(": ", 2);
            header.put(field[0], field[1]);
        });
        String text = parts[1];
        List<Span> neither = new ArrayList<>(each(gold.path("vague"), one -> span(one, text)));
        neither.addAll(each(gold.path("labelled"), one -> span(one, text)));
        return new GoldArticle(
                file,
                header,
                text,
                each(gold.get("quotations"), one -> quotation(one, text)),
                each(gold.path("notQuotations"), one -> span(one, text)),
                each(gold.get("figures"), one -> figure(one, text)),
                neither);
    }

    private static GoldQuotation quotation(JsonNode gold, String text) {
        return new GoldQuotation(
                span(gold, text),
                Kind.valueOf(gold.get("kind").asText().toUpperCase(Locale.ROOT)),
                gold.get("speaker").asText(),
                gold.get("mention").asText(),
                gold.path("optional").asBoolean());
    }

    private static GoldFigure figure(JsonNode gold, String text) {
        return new GoldFigure(
                span(gold, text),
                number(gold, "value"),
                number(gold, "low"),
                number(gold, "high"),
                gold.get("modifier").asText(),
                gold.get("unit").asText(),
                gold.get("asOf").asText(null),
                gold.get("claimedBy").asText(null),
                gold.has("claim"));
    }

    private static BigDecimal number(JsonNode gold, String field) {
        return gold.has(field) ? new BigDecimal(gold.get(field).asText()) : null;
    }

    private static GoldGroup group(JsonNode gold, Map<String, GoldArticle> articles) {
        return new GoldGroup(
                gold.get("about").asText(),
                gold.get("label").asText(),
                gold.path("optional").asBoolean(),
                each(gold.get("members"), one -> anchor(one, articles)));
    }

    private static Anchor anchor(JsonNode gold, Map<String, GoldArticle> articles) {
        String file = gold.get("article").asText();
        return new Anchor(file, span(gold, articles.get(file).text()));
    }

    /** Where the words stand for the time that {@code occurrence} says, the first if it says nothing. */
    private static Span span(JsonNode gold, String text) {
        String words = gold.get("words").asText();
        int start = -1;
        for (int i = gold.path("occurrence").asInt(1); i > 0; i--) {
            start = text.indexOf(words, start + 1);
            if (start < 0) {
                throw new IllegalArgumentException("not in the article: " + words);
            }
        }
        return new Span(start, start + words.length());
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        list.forEach(one -> all.add(read.apply(one)));
        return List.copyOf(all);
    }
}
