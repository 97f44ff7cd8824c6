package org.crosscheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The published schema fits what is written, and nothing else. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema = schema("crosscheck-report-1");

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

    private static JsonNode written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(FrozenReport.of(report), Language.ENGLISH, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonSchema schema(String name) {
        InputStream published = SchemaTest.class.getResourceAsStream("/META-INF/resources/schemas/" + name + ".json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published);
    }
}
