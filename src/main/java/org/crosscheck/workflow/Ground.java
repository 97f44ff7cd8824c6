package org.crosscheck.workflow;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.crosscheck.engine.comparison.Comparison;
import org.crosscheck.engine.comparison.Reason;
import org.crosscheck.engine.comparison.ReasonCode;
import org.crosscheck.engine.text.Span;

/**
 * One reason of a comparison as the database keeps it; its sentence follows from code and values, though rows
 * written long ago have it too.
 *
 * @param a where it stands in the first claim's article, or null
 * @param b where it stands in the second claim's article, or null
 */
@JsonIgnoreProperties("text")
record Ground(ReasonCode code, List<String> values, Span a, Span b) {

    static String json(List<Reason> reasons) {
        return Json.write(reasons.stream()
                .map(reason -> new Ground(reason.code(), reason.values(), reason.a(), reason.b()))
                .toList());
    }

    /** The comparison that stored reasons make: with the same label as when they were stored. */
    static Comparison comparison(String json, double score) {
        List<Reason> reasons = List.of(Json.read(json, Ground[].class)).stream()
                .map(ground -> new Reason(ground.code, ground.values, ground.a, ground.b))
                .toList();
        return Comparison.of(reasons, score);
    }
}
