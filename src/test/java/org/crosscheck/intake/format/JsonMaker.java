package org.crosscheck.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a known article as news JSON. */
final class JsonMaker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonMaker() {}

    static String ninjs(KnownArticle a) {
        return "{\"uri\":\"" + a.address()
                + "\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.0\"},\"type\":\"text\",\"language\":\"en\",\"firstcreated\":\""
                + a.published() + "T05:00:00Z\",\"pubstatus\":\"usable\",\"headlines\":[{\"role\":\"main\",\"value\":"
                + quoted(a.title())
                + "}],\"by\":" + quoted(a.byline()) + ",\"infosources\":[{\"name\":" + quoted(a.outlet())
                + "}],\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":"
                + quoted("<p>" + String.join("</p><p>", a.paragraphs()) + "</p>") + "}]}";
    }

    static String ninjs1(KnownArticle a) {
        return "{\"uri\":\"" + a.address() + "\",\"type\":\"text\",\"versioncreated\":\"" + a.published()
                + "T05:00:00Z\",\"headline\":" + quoted(a.title())
                + ",\"byline\":" + quoted(a.byline()) + ",\"copyrightholder\":" + quoted(a.outlet()) + ",\"body_text\":"
                + quoted(String.join("\n\n", a.paragraphs())) + "}";
    }

    static String schemaOrg(KnownArticle a) {
        return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"url\":\"" + a.address()
                + "\",\"headline\":" + quoted(a.title())
                + ",\"datePublished\":\"" + a.published() + "\",\"author\":" + quoted(a.byline())
                + ",\"publisher\":{\"name\":" + quoted(a.outlet())
                + "},\"articleBody\":" + quoted(String.join("\n\n", a.paragraphs())) + "}";
    }

    static String quoted(String words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
