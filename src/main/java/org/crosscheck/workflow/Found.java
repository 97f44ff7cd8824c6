package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Glossary;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;

/**
 * What is read in some words of an article, by the machine or by a person: a quotation, a figure, or, where both are null,
 * a fact.
 *
 * @param claim what comparing needs of it, its id still empty; null for a fact
 * @param profile the claim's, worked out where its article is read; null for a fact
 * @param detail the claim as the database keeps it, written where its article is read; null for a fact
 */
record Found(
        ClaimKind kind,
        Span span,
        Quotation quotation,
        Quantity quantity,
        Claim claim,
        Profile profile,
        String detail) {
    private static final int WORDS_LENGTH = 500;
    private static final int RULE_LENGTH = 100;
    private static final int UNIT_LENGTH = 300;

    /** The rule of what a person read. */
    static final String BY_HAND = "marked by hand";

    /** Everything of an extraction that is a claim, with the claims that the engine made of it. */
    static List<Found> all(Extraction extraction, List<Claim> claims, Glossary glossary) {
        Iterator<Claim> next = claims.iterator();
        List<Found> found = new ArrayList<>();
        extraction.quotations().forEach(quotation -> found.add(of(quotation, next.next(), glossary)));
        extraction.quantities().stream()
                .filter(Quantity::isClaim)
                .forEach(quantity -> found.add(of(quantity, next.next(), glossary)));
        return found;
    }

    static Found of(Quotation quotation, Claim claim) {
        return of(quotation, claim, new Glossary());
    }

    static Found of(Quantity quantity, Claim claim) {
        return of(quantity, claim, new Glossary());
    }

    private static Found of(Quotation quotation, Claim claim, Glossary glossary) {
        Profile profile = Profile.whole(claim, glossary);
        return new Found(ClaimKind.QUOTATION, quotation.span(), quotation, null, claim, profile, Stored.detail(claim));
    }

    private static Found of(Quantity quantity, Claim claim, Glossary glossary) {
        Profile profile = Profile.whole(claim, glossary);
        return new Found(ClaimKind.QUANTITY, quantity.span(), null, quantity, claim, profile, Stored.detail(claim));
    }

    static Found fact(Span span) {
        return new Found(ClaimKind.FACT, span, null, null, null, null, null);
    }

    /** Who says it, as the article names them, or null. */
    String speakerName() {
        return quotation != null ? quotation.speakerName() : quantity != null ? quantity.attributedTo() : null;
    }

    /** Fills in everything that a reading tells; where the words stand is written by {@link Place}. */
    void writeTo(org.crosscheck.model.Claim row, String text, Speaker speaker) {
        clear(row);
        row.kind = kind;
        row.speaker = speaker;
        row.speakerNamed = Field.cut(speakerName(), SpeakerSpelling.LENGTH);
        if (quotation != null) {
            write(quotation, row, text);
        } else if (quantity != null) {
            write(quantity, row);
        } else {
            row.rule = BY_HAND;
            row.confidence = 1;
        }
    }

    private static void clear(org.crosscheck.model.Claim row) {
        row.speakerAsWritten = null;
        row.speakerRole = null;
        row.cue = null;
        row.relayedBy = null;
        row.low = null;
        row.high = null;
        row.modifier = null;
        row.unit = null;
        row.noun = null;
        row.asOfFirst = null;
        row.asOfLast = null;
        row.asOfOrigin = null;
        row.attributedTo = null;
        row.detail = null;
    }

    private static void write(Quotation found, org.crosscheck.model.Claim row, String text) {
        row.rule = Field.cut(found.rule(), RULE_LENGTH);
        row.confidence = found.confidence();
        row.speakerAsWritten = words(found.speaker(), text);
        row.speakerRole = Field.cut(found.speakerRole(), WORDS_LENGTH);
        row.cue = words(found.cue(), text);
        row.relayedBy = Field.cut(found.relayedBy(), WORDS_LENGTH);
    }

    private static String words(Span span, String text) {
        return span == null ? null : Field.cut(span.in(text), WORDS_LENGTH);
    }

    private static void write(Quantity found, org.crosscheck.model.Claim row) {
        row.rule = Field.cut(found.rule(), RULE_LENGTH);
        row.confidence = found.confidence();
        row.low = Storable.number(found.value() == null ? found.low() : found.value());
        row.high = Storable.number(found.value() == null ? found.high() : found.value());
        row.modifier = found.modifier();
        row.unit = Field.cut(found.unit(), UNIT_LENGTH);
        row.noun = found.counted() == null ? null : Field.cut(found.counted().noun(), WORDS_LENGTH);
        row.attributedTo = Field.cut(found.attributedTo(), UNIT_LENGTH);
        write(found.asOf(), row);
    }

    private static void write(AsOf asOf, org.crosscheck.model.Claim row) {
        if (asOf != null) {
            row.asOfFirst = asOf.first();
            row.asOfLast = asOf.last();
            row.asOfOrigin = asOf.origin();
        }
    }
}
