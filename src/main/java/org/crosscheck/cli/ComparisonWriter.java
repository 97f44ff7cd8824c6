package org.crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Comparison;
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Origin;
import org.crosscheck.engine.comparison.Reason;
import org.crosscheck.engine.comparison.SentencePair;
import org.crosscheck.engine.text.Span;

/** Writes groups and compared sentences in the comparison format. Not thread-safe; closing flushes. */
final class ComparisonWriter implements AutoCloseable {
    private final JsonGenerator json;
    private boolean written;

    ComparisonWriter(OutputStream out) throws IOException {
        json = JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(out, JsonEncoding.UTF8)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void write(Group group) throws IOException {
        open();
        json.writeStringField("kind", kind(group.members().get(0)));
        json.writeStringField("label", lower(group.label()));
        members(group.members());
        json.writeNumberField("origins", group.origins().size());
        json.writeArrayFieldStart("witnesses");
        for (Origin origin : group.origins()) {
            witness(origin);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pairs");
        for (Link link : group.links()) {
            pair(link, group.members());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Two candidates that came to nothing, and why. */
    void rejected(Link link) throws IOException {
        open();
        json.writeStringField("kind", kind(link.a()));
        json.writeStringField("label", lower(link.comparison().label()));
        members(List.of(link.a(), link.b()));
        reasons(link.comparison().reasons());
        json.writeEndObject();
    }

    void write(String id, SentencePair pair) throws IOException {
        open();
        json.writeStringField("id", id);
        json.writeStringField("label", lower(pair.label()));
        reasons(pair.reasons());
        json.writeEndObject();
    }

    private void open() throws IOException {
        written = true;
        json.writeStartObject();
    }

    private void members(List<Claim> claims) throws IOException {
        json.writeArrayFieldStart("members");
        for (Claim claim : claims) {
            json.writeStartObject();
            json.writeStringField("doc", claim.source().id());
            json.writeNumberField("start", claim.span().start());
            json.writeNumberField("end", claim.span().end());
            json.writeStringField("text", claim.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void witness(Origin origin) throws IOException {
        json.writeStartObject();
        strings("docs", origin.sources());
        strings("why", origin.why());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void pair(Link link, List<Claim> members) throws IOException {
        Comparison comparison = link.comparison();
        json.writeStartObject();
        json.writeNumberField("a", members.indexOf(link.a()));
        json.writeNumberField("b", members.indexOf(link.b()));
        json.writeStringField("label", lower(comparison.label()));
        json.writeNumberField("score", Math.round(comparison.score() * 100) / 100.0);
        reasons(comparison.reasons());
        json.writeEndObject();
    }

    private void reasons(List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("code", reason.code().code());
            json.writeStringField("text", reason.text());
            strings("values", reason.values());
            span("a", reason.a());
            span("b", reason.b());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(String name, Span span) throws IOException {
        if (span != null) {
            json.writeArrayFieldStart(name);
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
    }

    private static String kind(Claim claim) {
        return claim.statement() != null ? "quotation" : "number";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        if (written) {
            json.writeRaw('\n');
        }
        json.flush();
    }
}
