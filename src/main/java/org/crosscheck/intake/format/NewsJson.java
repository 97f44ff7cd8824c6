package org.crosscheck.intake.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crosscheck.intake.About;
import org.crosscheck.intake.PublicationDate;

/**
 * What an article's JSON says of it: schema.org's NewsArticle and its kin as JSON-LD (https://schema.org/NewsArticle),
 * and IPTC's ninjs, versions 1 to 3 (https://iptc.org/standards/ninjs/).
 *
 * @param about what it knows
 * @param html its body as HTML, or null
 * @param plain its body as plain text, or null
 */
record NewsJson(About about, String html, String plain) {
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "AskPublicNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");
    private static final Set<String> AUTHORS = Set.of("author", "creator", "by", "writer", "reporter");
    private static final Set<String> KILLED = Set.of("canceled", "cancelled", "withheld", "killed");

    /** What stands in {@code json}, or empty when it is no article of either kind. */
    static Optional<NewsJson> of(JsonNode json) {
        Optional<JsonNode> article = article(json, 0);
        if (article.isPresent()) {
            return article.map(NewsJson::schemaOrg);
        }
        boolean ninjs = json.has("uri")
                && (json.has("bodies")
                        || json.has("body_text")
                        || json.has("body_xhtml")
                        || json.has("headlines")
                        || json.has("headline"));
        return ninjs ? Optional.of(ninjs(lowered(json))) : Optional.empty();
    }

    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth > 4) {
            return Optional.empty();
        } else if (node.isArray()) {
            return stream(node)
                    .flatMap(child -> article(child, depth + 1).stream())
                    .findFirst();
        } else if (stream(node.path("@type")).anyMatch(type -> ARTICLES.contains(type.asText()))) {
            return Optional.of(node);
        }
        return Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                .map(node::path)
                .filter(child -> child.isContainerNode())
                .flatMap(child -> article(child, depth + 1).stream())
                .findFirst();
    }

    private static NewsJson schemaOrg(JsonNode article) {
        About about = new About(
                        name(article.path("publisher")),
                        text(article, "headline", "name"),
                        names(article.path("author")),
                        day(text(article, "datePublished", "dateCreated")),
                        address(article),
                        text(article, "creditText"),
                        day(text(article, "dateModified")),
                        text(article, "inLanguage"),
                        null)
                .at(PublicationDate.moment(text(article, "datePublished", "dateCreated")));
        return new NewsJson(about, null, text(article, "articleBody"));
    }

    private static String address(JsonNode article) {
        String url = text(article, "url", "@id");
        String page = article.path("mainEntityOfPage").isTextual()
                ? article.path("mainEntityOfPage").asText()
                : text(article.path("mainEntityOfPage"), "@id", "url");
        return web(url) != null ? url : web(page);
    }

    /** Version 3 writes "versionCreated" what the versions before call "versioncreated". */
    private static JsonNode lowered(JsonNode item) {
        ObjectNode lowered = JsonNodeFactory.instance.objectNode();
        item.properties().forEach(field -> lowered.set(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        return lowered;
    }

    /** The people who wrote it; others are those that it is about. */
    private static String authors(JsonNode item) {
        List<String> names = new ArrayList<>();
        stream(item.path("people"))
                .filter(person -> AUTHORS.contains(person.path("rel").asText("")))
                .map(NewsJson::name)
                .filter(name -> name != null)
                .forEach(names::add);
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static NewsJson ninjs(JsonNode item) {
        About about = new About(
                        first(
                                names(item.path("copyrightholder")),
                                text(item, "copyrightholder"),
                                names(item.path("infosources"))),
                        first(text(item, "headline"), byRole(item.path("headlines"), "main"), text(item, "title")),
                        first(text(item, "byline"), text(item, "by"), authors(item)),
                        day(text(item, "firstcreated", "contentcreated", "versioncreated")),
                        web(first(text(item, "uri"), text(item.path("links").path(0), "href"))),
                        first(text(item, "creditline"), text(item, "copyrightnotice")),
                        day(text(item, "contentmodified", "versioncreated")),
                        text(item, "language"),
                        hold(item))
                .at(PublicationDate.moment(text(item, "firstcreated", "contentcreated", "versioncreated")));
        String html = first(text(item, "body_xhtml"), body(item.path("bodies"), "html"));
        return new NewsJson(about, html, first(text(item, "body_text"), body(item.path("bodies"), "plain")));
    }

    private static String hold(JsonNode item) {
        String embargo = text(item, "embargoed", "embargodate", "embargoeduntil");
        String note = text(item, "ednote");
        String status = text(item, "pubstatus");
        if (status != null && KILLED.contains(status)) {
            return "killed (" + status + ")";
        }
        if (embargo != null) {
            return "embargoed until " + embargo;
        }
        return note != null && Credits.holds(note) ? note : null;
    }

    private static String byRole(JsonNode headlines, String role) {
        return stream(headlines)
                .filter(headline -> headline.path("role").asText(role).equals(role))
                .map(headline -> text(headline, "value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text(headlines.path(0), "value"));
    }

    private static String body(JsonNode bodies, String type) {
        return stream(bodies)
                .filter(body -> first(text(body, "contenttype", "contentType"), "text/plain")
                        .contains(type))
                .map(body -> text(body, "value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String names(JsonNode people) {
        List<String> names = new ArrayList<>();
        stream(people).map(NewsJson::name).filter(name -> name != null).forEach(names::add);
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static String name(JsonNode thing) {
        return thing.isTextual() ? blankAsNull(thing.asText()) : text(thing.isArray() ? thing.path(0) : thing, "name");
    }

    private static LocalDate day(String written) {
        return written == null ? null : PublicationDate.read(written);
    }

    private static String web(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    private static String text(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(node::path)
                .map(value -> value.isArray() ? value.path(0) : value)
                .filter(JsonNode::isTextual)
                .map(value -> blankAsNull(value.asText()))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
    }

    private static String blankAsNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        if (!node.isArray()) {
            return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
        }
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items.stream();
    }
}
