package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Gives ids that stand inside texts their numbers: in what history is about ("group 51"), in what taking an act back needs,
 * and in what comparing keeps of an article. A row that is no more gets none: its old id stays, marked, and never meets
 * another row.
 */
final class Mentions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GONE = "~";

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("group", "claim_group"),
            Map.entry("article", "article"),
            Map.entry("claim", "claim"),
            Map.entry("speaker", "speaker"),
            Map.entry("review", "review"),
            Map.entry("decision", "decision"),
            Map.entry("evidence", "evidence"),
            Map.entry("reply", "reply"),
            Map.entry("comment", "comment"),
            Map.entry("assignment", "assignment"),
            Map.entry("feed", "watched_feed"));

    private static final Map<String, String> KEYS = Map.of(
            "versionId", "article_version",
            "speakerId", "speaker",
            "fromId", "speaker",
            "toId", "speaker",
            "first", "claim",
            "second", "claim");

    private static final Map<String, String> LISTS = Map.of("spellingIds", "speaker_spelling", "claimIds", "claim");

    private final Numbers numbers;
    private final long storyId;

    /** @param storyId what "story" in history stands for from now on */
    Mentions(Numbers numbers, long storyId) {
        this.numbers = numbers;
        this.storyId = storyId;
    }

    /** {@link org.crosscheck.model.History#subject}. */
    String subject(String subject) {
        int blank = subject.lastIndexOf(' ');
        String noun = blank < 0 ? "" : subject.substring(0, blank);
        String id = subject.substring(blank + 1);
        if (noun.equals("story")) {
            return "story " + storyId;
        }
        if (!NOUNS.containsKey(noun) || id.startsWith(GONE)) {
            return subject;
        }
        Long number = numbers.of(NOUNS.get(noun), Long.parseLong(id));
        return noun + " " + (number == null ? GONE + id : number.toString());
    }

    /**
     * {@link org.crosscheck.model.History#undo}.
     *
     * @param table whose id it is where it is an id alone
     */
    String undo(String undo, String table) {
        JsonNode tree = tree(undo);
        return (tree.isIntegralNumber() ? number(table, tree) : within(tree)).toString();
    }

    private JsonNode within(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            list.forEach(one -> changed.add(within(one)));
            return changed;
        }
        if (!(tree instanceof ObjectNode)) {
            return tree;
        }
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        tree.properties().forEach(field -> changed.set(field.getKey(), field(field.getKey(), field.getValue())));
        return changed;
    }

    private JsonNode field(String name, JsonNode value) {
        if (KEYS.containsKey(name) && value.isIntegralNumber()) {
            return number(KEYS.get(name), value);
        } else if (LISTS.containsKey(name)) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            value.forEach(id -> changed.add(number(LISTS.get(name), id)));
            return changed;
        } else if (name.equals("groups")) {
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(pair -> changed.set(
                            number("claim", LongNode.valueOf(Long.parseLong(pair.getKey())))
                                    .asText(),
                            number("claim_group", pair.getValue())));
            return changed;
        }
        return within(value);
    }

    /** Negative where the row is no more. */
    private JsonNode number(String table, JsonNode id) {
        long old = id.asLong();
        Long number = old < 0 ? Long.valueOf(old) : numbers.of(table, old);
        return LongNode.valueOf(number == null ? -old : number);
    }

    /** {@link org.crosscheck.model.ArticleVersion#source}. */
    String source(String source, long article) {
        ObjectNode tree = (ObjectNode) tree(source);
        tree.put("id", Long.toString(article));
        return tree.toString();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
