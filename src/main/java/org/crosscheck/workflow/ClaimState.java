package org.crosscheck.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Curation;
import org.crosscheck.model.Speaker;

/** Everything that a claim's row said at one time, so that a correction can be taken back. */
record ClaimState(
        long versionId,
        ClaimKind kind,
        int start,
        int end,
        String exact,
        String prefix,
        String suffix,
        String rule,
        double confidence,
        Long speakerId,
        String speakerNamed,
        String speakerAsWritten,
        String speakerRole,
        String cue,
        String relayedBy,
        BigDecimal low,
        BigDecimal high,
        Modifier modifier,
        String unit,
        String noun,
        LocalDate asOfFirst,
        LocalDate asOfLast,
        AsOf.Origin asOfOrigin,
        String attributedTo,
        String detail,
        Curation curation) {

    static ClaimState of(Claim claim) {
        return new ClaimState(
                claim.version.id,
                claim.kind,
                claim.startOffset,
                claim.endOffset,
                claim.exact,
                claim.prefix,
                claim.suffix,
                claim.rule,
                claim.confidence,
                claim.speaker == null ? null : claim.speaker.id,
                claim.speakerNamed,
                claim.speakerAsWritten,
                claim.speakerRole,
                claim.cue,
                claim.relayedBy,
                claim.low,
                claim.high,
                claim.modifier,
                claim.unit,
                claim.noun,
                claim.asOfFirst,
                claim.asOfLast,
                claim.asOfOrigin,
                claim.attributedTo,
                claim.detail,
                claim.curation);
    }

    /** Writes it all back but the version, which never goes back. */
    void writeTo(Claim claim) {
        claim.kind = kind;
        claim.startOffset = start;
        claim.endOffset = end;
        claim.exact = exact;
        claim.prefix = prefix;
        claim.suffix = suffix;
        claim.rule = rule;
        claim.confidence = confidence;
        claim.speaker = speakerId == null ? null : Speaker.findById(speakerId);
        claim.speakerNamed = speakerNamed;
        claim.speakerAsWritten = speakerAsWritten;
        claim.speakerRole = speakerRole;
        claim.cue = cue;
        claim.relayedBy = relayedBy;
        claim.low = low;
        claim.high = high;
        claim.modifier = modifier;
        claim.unit = unit;
        claim.noun = noun;
        claim.asOfFirst = asOfFirst;
        claim.asOfLast = asOfLast;
        claim.asOfOrigin = asOfOrigin;
        claim.attributedTo = attributedTo;
        claim.detail = detail;
        claim.curation = curation;
    }

    /** For the history: its words, then what they are. */
    static String told(Claim claim) {
        Typed says = Typed.of(claim);
        return claim.exact + "\n"
                + Stream.of(
                                claim.kind.name(),
                                says.speaker(),
                                says.sign(),
                                says.value(),
                                says.unit(),
                                says.noun(),
                                says.asOf(),
                                says.until())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }
}
