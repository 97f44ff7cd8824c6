package org.crosscheck.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a JSON-LD processor makes of the annotations and reviews; the vocabularies' terms are said here, no network is used. */
class LinkedDataTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "https://schema.org/";

    /** The terms of the Web Annotation vocabulary that the writer uses, as the recommendation defines them. */
    private static final String ANNOTATION_TERMS = """
            {"@context": {
              "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
              "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
              "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "foaf": "http://xmlns.com/foaf/0.1/",
              "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": "@id", "type": "@type",
              "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "Person": "foaf:Person",
              "SpecificResource": "oa:SpecificResource", "TextualBody": "oa:TextualBody", "TimeState": "oa:TimeState",
              "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
              "assessing": "oa:assessing", "linking": "oa:linking", "classifying": "oa:classifying",
              "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
              "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
              "state": {"@id": "oa:hasState", "@type": "@id"}, "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
              "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"}, "cached": {"@id": "oa:cachedSource", "@type": "@id"},
              "sourceDate": {"@id": "oa:sourceDate", "@type": "xsd:dateTime"},
              "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
              "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
              "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
              "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
              "value": "rdf:value", "format": "dc:format", "language": "dc:language", "name": "foaf:name",
              "creator": {"@id": "dcterms:creator", "@type": "@id"},
              "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"}}}
            """;

    private static final Map<String, String> CONTEXTS = Map.of(
            "http://www.w3.org/ns/anno.jsonld",
            ANNOTATION_TERMS,
            "https://schema.org",
            "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}");

    /** Which properties schema.org gives each type that is written, its parents' included. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "ClaimReview",
            Set.of("claimReviewed", "datePublished", "author", "reviewRating", "reviewBody", "itemReviewed"),
            "Claim",
            Set.of("text", "author", "appearance"),
            "Rating",
            Set.of("alternateName"),
            "NewsArticle",
            Set.of("headline", "url", "datePublished", "publisher"),
            "Person",
            Set.of("name"),
            "Organization",
            Set.of("name"));

    @Test
    void everyDecidedClaimIsAssessedAndEveryGroupOfSeveralLinked() throws Exception {
        List<JsonNode> nodes = nodes(AnnotationWriter.byWords(), Reports.small());
        assertEquals(4, ofType(nodes, OA + "Annotation").size());
        assertEquals(3, having(nodes, OA + "motivatedBy", OA + "assessing"));
        assertEquals(1, having(nodes, OA + "motivatedBy", OA + "linking"));
        assertEquals(5, ofType(nodes, OA + "TextQuoteSelector").size());
        assertEquals(5, having(nodes, OA + "cachedSource", "ni:///sha-256;"));
    }

    @Test
    void positionsAreGivenOnDemandOnly() throws Exception {
        assertEquals(
                0,
                ofType(nodes(AnnotationWriter.byWords(), Reports.small()), OA + "TextPositionSelector")
                        .size());
        assertEquals(
                5,
                ofType(nodes(AnnotationWriter.byWordsAndPositions(), Reports.small()), OA + "TextPositionSelector")
                        .size());
    }

    @Test
    void theTextIsNamedByItsHash() throws Exception {
        String text = written(AnnotationWriter.byWords(), Reports.small());
        assertTrue(text.contains("\"cached\":\"ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE\""), text);
    }

    @Test
    void aDecidedClaimIsAClaimReviewOfWhatSchemaOrgKnows() throws Exception {
        List<JsonNode> nodes = nodes(new ClaimReviewWriter(), Reports.small());
        assertEquals(3, ofType(nodes, SCHEMA + "ClaimReview").size());
        for (JsonNode node : nodes) {
            String type = node.path("@type").path(0).asText().substring(SCHEMA.length());
            node.fieldNames()
                    .forEachRemaining(name -> assertTrue(
                            name.startsWith("@") || ALLOWED.get(type).contains(name.substring(SCHEMA.length())),
                            type + " has no " + name));
        }
    }

    @Test
    void theRedactedEditionsHoldNothingWithheld() throws IOException {
        for (ReportWriter writer :
                List.of(AnnotationWriter.byWordsAndPositions(), new ClaimReviewWriter(), new JsonWriter())) {
            String text = written(writer, Reports.redacted());
            Reports.WITHHELD.forEach(secret -> assertFalse(text.contains(secret), secret));
        }
    }

    private static List<JsonNode> ofType(List<JsonNode> nodes, String type) {
        return nodes.stream()
                .filter(node -> node.path("@type").path(0).asText().equals(type))
                .toList();
    }

    /** How many nodes have a property whose value begins so. */
    private static long having(List<JsonNode> nodes, String property, String value) {
        return nodes.stream()
                .filter(node -> node.path(property).path(0).path("@id").asText().startsWith(value))
                .count();
    }

    /** The nodes of the graph, each with its properties. */
    private static List<JsonNode> nodes(ReportWriter writer, Report report) throws IOException, JsonLdError {
        Document document =
                JsonDocument.of(new ByteArrayInputStream(written(writer, report).getBytes(UTF_8)));
        String flat = JsonLd.flatten(document)
                .loader((address, options) -> context(address))
                .get()
                .toString();
        List<JsonNode> nodes = new ArrayList<>();
        new ObjectMapper().readTree(flat).forEach(nodes::add);
        return nodes;
    }

    private static Document context(URI address) throws JsonLdError {
        return JsonDocument.of(new StringReader(CONTEXTS.get(address.toString())));
    }

    private static String written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(FrozenReport.of(report), Language.ENGLISH, out);
        return out.toString(UTF_8);
    }
}
