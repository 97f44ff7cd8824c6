package org.crosscheck.workflow;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimDetail;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Passage;
import org.crosscheck.report.Claim.Counted;
import org.crosscheck.report.Claim.Hand;
import org.crosscheck.report.Claim.Quote;
import org.crosscheck.report.Claim.Voice;
import org.crosscheck.report.Days;
import org.crosscheck.report.Fate;
import org.crosscheck.report.Figure;
import org.crosscheck.report.Kind;
import org.crosscheck.report.Pointer;
import org.crosscheck.report.Stage;

/** What a report says of a story's claims. */
final class ReportedClaims {
    private final Fates fates;
    private final Map<Long, Quote> quotes = new HashMap<>();
    private final Map<Long, Counted> counted = new HashMap<>();
    private final Map<Long, List<Passage>> pointers;

    private ReportedClaims(Fates fates, Map<Long, List<Passage>> pointers) {
        this.fates = fates;
        this.pointers = pointers;
    }

    static ReportedClaims of(long storyId) {
        ReportedClaims claims = new ReportedClaims(Fates.of(storyId), pointers(storyId));
        ClaimDetail.ofStory(storyId).forEach(claims::read);
        return claims;
    }

    private void read(ClaimDetail row) {
        JsonNode detail = Json.read(row.detail(), JsonNode.class);
        if (detail.has("statement")) {
            quotes.put(row.id(), new Quote(text(detail.path("statement"), "kind"), null));
        } else {
            JsonNode figure = detail.path("figure");
            counted.put(
                    row.id(),
                    new Counted(null, text(figure, "predicate"), text(figure, "place"), text(figure, "status")));
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText(null);
    }

    /** @param origin which of its group's independent reports its article is, from 1 */
    org.crosscheck.report.Claim told(Claim claim, int origin) {
        boolean isFigure = claim.kind == ClaimKind.QUANTITY;
        return new org.crosscheck.report.Claim(
                claim.id,
                claim.version.article.id,
                claim.version.number,
                Kind.valueOf(claim.kind.name()),
                claim.startOffset,
                claim.endOffset,
                claim.prefix,
                claim.exact,
                claim.suffix,
                voice(claim, isFigure),
                claim.kind == ClaimKind.QUOTATION ? quote(claim) : null,
                isFigure ? figure(claim) : null,
                isFigure ? counted(claim) : null,
                isFigure ? days(claim) : null,
                claim.rule,
                Hand.valueOf(claim.curation.name()),
                origin,
                Fate.valueOf(claim.clearance.name()),
                Stage.valueOf(claim.stage.name()),
                fates.about(claim),
                pointers.getOrDefault(claim.id, List.of()).stream()
                        .map(note -> new Pointer(note.kind.name(), note.words, note.author))
                        .toList());
    }

    private static Map<Long, List<Passage>> pointers(long storyId) {
        Map<Long, List<Passage>> pointers = new HashMap<>();
        for (ArticleVersion version : ArticleVersion.newestWithPointers(storyId)) {
            pointers.putAll(Pointers.of(version.text, Claim.of(version.id), Passage.of(version.id)));
        }
        return pointers;
    }

    private static Voice voice(Claim claim, boolean isFigure) {
        String stands = claim.speaker == null ? null : claim.speaker.name;
        String name = stands == null && isFigure ? claim.attributedTo : stands;
        return name == null && claim.speakerAsWritten == null && claim.relayedBy == null
                ? null
                : new Voice(
                        name,
                        claim.speakerAsWritten,
                        claim.speakerRole,
                        claim.relayedBy,
                        claim.speaker == null || claim.speaker.kind == null ? null : claim.speaker.kind.name());
    }

    private Quote quote(Claim claim) {
        Quote read = quotes.get(claim.id);
        return new Quote(read == null ? null : read.kind(), claim.cue);
    }

    private Counted counted(Claim claim) {
        Counted read = counted.getOrDefault(claim.id, new Counted(null, null, null, null));
        return new Counted(claim.noun, read.predicate(), read.place(), read.status());
    }

    private static Figure figure(Claim claim) {
        return new Figure(
                plain(claim.low),
                plain(claim.high),
                Objects.toString(claim.sign(), "="),
                Objects.toString(claim.unit, ""));
    }

    /** The same number whichever database kept it. */
    private static BigDecimal plain(BigDecimal kept) {
        return kept == null ? null : new BigDecimal(kept.stripTrailingZeros().toPlainString());
    }

    private static Days days(Claim claim) {
        return new Days(claim.asOfFirst, claim.asOfLast, claim.asOfOrigin == null ? null : claim.asOfOrigin.name());
    }
}
