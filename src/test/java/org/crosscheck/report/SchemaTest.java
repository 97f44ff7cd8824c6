package org.crosscheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The published schema fits what is written, and nothing else. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode rules = rules();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    rules,
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    @Test
    void bothEditionsFit() throws IOException {
        assertEquals(Set.of(), schema.validate(written(Reports.small())));
        assertEquals(Set.of(), schema.validate(written(Reports.redacted())));
        assertEquals(Set.of(), schema.validate(written(LargeReport.of(10))));
    }

    @Test
    void whatTheSchemaDoesNotNameDoesNotFit() throws IOException {
        ObjectNode file = (ObjectNode) written(Reports.small());
        ((ObjectNode) file.at("/report/groups/0/claims/0")).put("truth", 1);
        assertFalse(schema.validate(file).isEmpty());
    }

    @Test
    void aDecisionThatNobodyCanMakeDoesNotFit() throws IOException {
        ObjectNode file = (ObjectNode) written(Reports.small());
        ((ObjectNode) file.at("/report/groups/0/claims/0")).put("fate", "MAYBE");
        Set<ValidationMessage> found = schema.validate(file);
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void pointersOfADraftFit() throws IOException {
        Report small = Reports.small();
        Group first = small.groups().get(0);
        Claim pointing =
                first.claims().get(0).pointing(List.of(new Pointer("COMMENT", "see the town's list", "Ann Abel")));
        Group group = new Group(
                first.id(),
                first.kind(),
                first.title(),
                first.proposal(),
                first.verdict(),
                first.stage(),
                first.settled(),
                first.sources(),
                first.origins(),
                first.origin(),
                List.of(pointing),
                0,
                List.of(),
                List.of());
        JsonNode file = written(new Report(
                small.head(), small.sources(), List.of(group), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertEquals(
                "COMMENT", file.at("/report/groups/0/claims/0/pointers/0/kind").asText());
        assertEquals(Set.of(), schema.validate(file));
    }

    /** Every value that the schema restricts, wrong once where it first stands, is found. */
    @Test
    void everyRestrictionIsHeldTo() throws IOException {
        JsonNode file = written(Reports.small());
        Set<String> tried = new TreeSet<>();
        wrong(file, rules.path("$defs").path("Report"), "Report", file.path("report"), tried);
        assertTrue(tried.size() > 200, tried.size() + " restrictions");
    }

    private void wrong(JsonNode file, JsonNode rule, String name, JsonNode object, Set<String> tried) {
        for (Map.Entry<String, JsonNode> property : rule.path("properties").properties()) {
            JsonNode value = object.path(property.getKey());
            JsonNode its = property.getValue();
            if (!value.isMissingNode()) {
                for (JsonNode bad : bad(its)) {
                    if (tried.add(name + "." + property.getKey() + "=" + bad)) {
                        ((ObjectNode) object).set(property.getKey(), bad);
                        assertFalse(schema.validate(file).isEmpty(), name + "." + property.getKey() + " is " + bad);
                    }
                }
                ((ObjectNode) object).set(property.getKey(), value);
                inner(file, its, value, tried);
            }
        }
        for (JsonNode needed : rule.path("required")) {
            if (tried.add(name + "." + needed.asText() + " is needed")) {
                JsonNode taken = ((ObjectNode) object).remove(needed.asText());
                assertFalse(schema.validate(file).isEmpty(), name + " needs " + needed);
                ((ObjectNode) object).set(needed.asText(), taken);
            }
        }
    }

    private void inner(JsonNode file, JsonNode its, JsonNode value, Set<String> tried) {
        String name = (its.has("items") ? its.path("items") : its)
                .path("$ref")
                .asText()
                .replaceFirst(".*/", "");
        if (!name.isEmpty()) {
            JsonNode rule = rules.path("$defs").path(name);
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                wrong(file, rule, name, each, tried);
            }
        }
    }

    /** Values that a rule forbids. */
    private static List<JsonNode> bad(JsonNode rule) {
        List<JsonNode> bad = new ArrayList<>();
        if (rule.has("enum") || rule.has("const") || rule.has("pattern") || rule.has("format")) {
            bad.add(TextNode.valueOf("never so"));
        }
        if (rule.has("minimum")) {
            bad.add(IntNode.valueOf(rule.get("minimum").asInt() - 1));
        }
        if (rule.has("minItems")) {
            bad.add(JSON.createArrayNode());
        }
        bad.add(rule.path("type").asText().equals("boolean") ? IntNode.valueOf(1) : BooleanNode.TRUE);
        return bad;
    }

    private static JsonNode written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(FrozenReport.of(report), Language.ENGLISH, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode rules() {
        try (InputStream published =
                SchemaTest.class.getResourceAsStream("/META-INF/resources/schemas/crosscheck-report-1.json")) {
            return JSON.readTree(published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
