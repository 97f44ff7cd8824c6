package org.crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.check.Check;
import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Explanation;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.TimeExpression;

/** Writes extractions in the extraction format, one JSON object a line. Not thread-safe; closing flushes. */
final class ExtractionWriter implements AutoCloseable {
    private final JsonGenerator json;
    private String text;
    private boolean explained;

    ExtractionWriter(OutputStream out) throws IOException {
        json = JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(out, JsonEncoding.UTF8)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** @param explanations null when none are asked for */
    void write(String id, String source, Extraction extraction, Explanations explanations) throws IOException {
        text = source;
        explained = explanations != null;
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeArrayFieldStart("quotes");
        for (int i = 0; i < extraction.quotations().size(); i++) {
            write(
                    extraction.quotations().get(i),
                    explained ? explanations.quotations().get(i) : null);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quantities");
        for (int i = 0; i < extraction.quantities().size(); i++) {
            write(extraction.quantities(), i, explained ? explanations.figures().get(i) : null);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("timexes");
        for (TimeExpression time : extraction.times()) {
            write(time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("checks");
        for (Check check : extraction.checks()) {
            write(check);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Quotation quotation, Explanation explanation) throws IOException {
        json.writeStartObject();
        span("", quotation.span());
        json.writeStringField("kind", lower(quotation.kind()));
        span("speaker_", quotation.speaker());
        json.writeStringField("speaker_name", quotation.speakerName());
        json.writeStringField("speaker_role", quotation.speakerRole());
        json.writeStringField("relayed_by", quotation.relayedBy());
        span("cue_", quotation.cue());
        json.writeArrayFieldStart("fragments");
        for (Span fragment : quotation.fragments()) {
            json.writeStartObject();
            json.writeNumberField("start", fragment.start());
            json.writeNumberField("end", fragment.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("marks", lower(quotation.marks()));
        json.writeStringField("standing", lower(quotation.standing()));
        if (explanation != null) {
            write(explanation);
        }
        end(quotation.rule(), quotation.confidence());
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStringField("found_by", explanation.rule());
        json.writeArrayFieldStart("explain");
        for (Explanation.Candidate candidate : explanation.candidates()) {
            json.writeStartObject();
            span("", candidate.span());
            json.writeStringField("name", candidate.name());
            json.writeStringField("code", lower(candidate.reason()));
            json.writeStringField("reason", candidate.reason().words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(List<Quantity> all, int figure, List<FigureReason> reasons) throws IOException {
        Quantity quantity = all.get(figure);
        json.writeStartObject();
        span("", quantity.span());
        number("value", quantity.value());
        number("low", quantity.low());
        number("high", quantity.high());
        json.writeStringField("modifier", quantity.modifier().sign());
        json.writeStringField("unit", quantity.unit());
        Quantity.Counted counted = quantity.counted();
        json.writeStringField("noun", counted == null ? null : counted.noun());
        json.writeStringField("predicate", counted == null ? null : counted.predicate());
        json.writeStringField("place", counted == null ? null : counted.place());
        index("part_of", counted == null ? null : counted.partOf(), all);
        json.writeStringField("kind", lower(quantity.kind()));
        json.writeStringField("trend", quantity.trend() == null ? null : lower(quantity.trend()));
        json.writeBooleanField("is_claim", quantity.isClaim());
        json.writeStringField("status", lower(quantity.status()));
        boolean dated = quantity.asOf() != null;
        json.writeStringField("as_of", dated ? quantity.asOf().last().toString() : null);
        boolean written = dated && quantity.asOf().text() != null;
        json.writeStringField("as_of_text", written ? quantity.asOf().text().in(text) : null);
        json.writeStringField("attributed_to", quantity.attributedTo());
        index("restates", quantity.restates(), all);
        if (explained) {
            json.writeStringField("found_by", quantity.foundBy());
            write(reasons);
        }
        end(quantity.rule(), quantity.confidence());
    }

    private void write(List<FigureReason> reasons) throws IOException {
        json.writeArrayFieldStart("explain");
        for (FigureReason reason : reasons) {
            json.writeStartObject();
            span("", reason.span());
            json.writeStringField("code", lower(reason.about()));
            json.writeStringField("reason", reason.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(TimeExpression time) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", time.span().start());
        json.writeNumberField("end", time.span().end());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        json.writeEndObject();
    }

    private void write(Check check) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", lower(check.kind()));
        json.writeBooleanField("holds", check.holds());
        json.writeStringField("sum", check.sum());
        json.writeArrayFieldStart("figures");
        for (Span figure : check.figures()) {
            json.writeStartObject();
            span("", figure);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void end(String rule, double confidence) throws IOException {
        json.writeStringField("rule", rule);
        json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
        json.writeEndObject();
    }

    /** Text, start and end under names that begin with {@code prefix}; null where there is no such span. */
    private void span(String prefix, Span span) throws IOException {
        if (span == null) {
            json.writeNullField(prefix + "text");
            json.writeNullField(prefix + "start");
            json.writeNullField(prefix + "end");
        } else {
            json.writeStringField(prefix + "text", span.in(text));
            json.writeNumberField(prefix + "start", span.start());
            json.writeNumberField(prefix + "end", span.end());
        }
    }

    private void number(String name, BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.stripTrailingZeros());
        }
    }

    /** The index of the figure at {@code span}, or null. */
    private void index(String name, Span span, List<Quantity> all) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).span().equals(span)) {
                json.writeNumberField(name, i);
                return;
            }
        }
        json.writeNullField(name);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
