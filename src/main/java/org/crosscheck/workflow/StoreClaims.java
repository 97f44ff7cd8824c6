package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.workflow.anchor.Context;

/** Stores what the engine found in an article; called inside the import's transaction. */
@ApplicationScoped
class StoreClaims {
    private static final int CUE_LENGTH = 500;
    private static final int RULE_LENGTH = 100;
    private static final int UNIT_LENGTH = 300;

    /** Stores the claims of a version, not yet grouped; gives the engine's by the ids they are stored under. */
    Map<Long, org.crosscheck.engine.comparison.Claim> store(ArticleVersion version, Reading reading) {
        List<Claim> rows = rows(version, reading);
        Source source = reading.sourceOf(version.article.id);
        Map<Long, org.crosscheck.engine.comparison.Claim> stored = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Claim row = rows.get(i);
            row.detail = Stored.detail(reading.claims().get(i));
            row.persist();
            stored.put(row.id, Stored.of(reading.claims().get(i), row.id.toString(), source));
        }
        Labels.store(version, reading.extraction());
        return stored;
    }

    /** One row for each of the reading's claims, in their order. */
    private static List<Claim> rows(ArticleVersion version, Reading reading) {
        Speakers speakers = Speakers.of(version.story, reading.extraction());
        List<Claim> rows = new ArrayList<>();
        reading.extraction()
                .quotations()
                .forEach(quotation -> rows.add(quotation(version, reading, quotation, speakers)));
        reading.extraction().quantities().stream()
                .filter(Quantity::isClaim)
                .forEach(quantity -> rows.add(quantity(version, reading, quantity, speakers)));
        return rows;
    }

    static Claim claim(ArticleVersion version, Text text, ClaimKind kind, Span span) {
        Claim claim = new Claim();
        claim.story = version.story;
        claim.version = version;
        claim.kind = kind;
        claim.startOffset = span.start();
        claim.endOffset = span.end();
        claim.exact = span.in(text.source());
        Context context = Context.of(text, span);
        claim.prefix = context.prefix();
        claim.suffix = context.suffix();
        return claim;
    }

    private static Claim quotation(ArticleVersion version, Reading reading, Quotation found, Speakers speakers) {
        String text = reading.document().text();
        Claim claim = claim(version, reading.text(), ClaimKind.QUOTATION, found.span());
        claim.rule = Field.cut(found.rule(), RULE_LENGTH);
        claim.confidence = found.confidence();
        claim.speaker = speakers.named(found.speakerName());
        claim.speakerAsWritten =
                found.speaker() == null ? null : Field.cut(found.speaker().in(text), CUE_LENGTH);
        claim.speakerRole = Field.cut(found.speakerRole(), CUE_LENGTH);
        claim.cue = found.cue() == null ? null : Field.cut(found.cue().in(text), CUE_LENGTH);
        claim.relayedBy = Field.cut(found.relayedBy(), CUE_LENGTH);
        return claim;
    }

    private static Claim quantity(ArticleVersion version, Reading reading, Quantity found, Speakers speakers) {
        Claim claim = claim(version, reading.text(), ClaimKind.QUANTITY, found.span());
        claim.rule = Field.cut(found.rule(), RULE_LENGTH);
        claim.confidence = found.confidence();
        claim.low = Storable.number(found.value() == null ? found.low() : found.value());
        claim.high = Storable.number(found.value() == null ? found.high() : found.value());
        claim.modifier = found.modifier();
        claim.unit = Field.cut(found.unit(), UNIT_LENGTH);
        claim.noun = found.counted() == null ? null : Field.cut(found.counted().noun(), CUE_LENGTH);
        claim.attributedTo = Field.cut(found.attributedTo(), UNIT_LENGTH);
        claim.speaker = speakers.named(found.attributedTo());
        asOf(claim, found.asOf());
        return claim;
    }

    private static void asOf(Claim claim, AsOf asOf) {
        if (asOf != null) {
            claim.asOfFirst = asOf.first();
            claim.asOfLast = asOf.last();
            claim.asOfOrigin = asOf.origin();
        }
    }
}
