package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.language.Language;

/**
 * Writes the claims on which people decided as schema.org's ClaimReview (JSON-LD). A rating says the decision in words and has
 * no number: what may be printed is no degree of truth. Holds nothing; thread-safe.
 */
public final class ClaimReviewWriter implements ReportWriter {
    private static final String TYPE = "@type";
    private static final String NAME = "name";

    @Override
    public Format format() {
        return Format.CLAIM_REVIEW;
    }

    @Override
    public void write(FrozenReport frozen, Language language, OutputStream out) throws IOException {
        Iterator<Map<String, Object>> items = Findings.claims(frozen.report())
                .filter(ClaimReviewWriter::isDecided)
                .map(finding -> review(finding, frozen.sha256()))
                .iterator();
        Listing.write("{\"@context\":\"https://schema.org\",\"@graph\":[", items, "]}", out);
    }

    private static boolean isDecided(Finding finding) {
        Fate fate = finding.claim().fate();
        return fate != Fate.UNCHECKED
                && fate != Fate.RECHECK
                && !finding.claim().standing().isEmpty();
    }

    private static Map<String, Object> review(Finding finding, String sha256) {
        Claim claim = finding.claim();
        List<Decision> standing = claim.standing();
        Decision last = standing.get(0);
        Map<String, Object> review = new LinkedHashMap<>();
        review.put(TYPE, "ClaimReview");
        review.put("@id", "urn:crosscheck:" + sha256 + ":claim:" + claim.id());
        review.put("claimReviewed", claim.exact());
        review.put(
                "datePublished", last.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
        review.put(
                "author",
                standing.stream()
                        .map(Decision::who)
                        .distinct()
                        .map(who -> Map.of(TYPE, "Person", NAME, who))
                        .toList());
        review.put(
                "reviewRating",
                Map.of(TYPE, "Rating", "alternateName", claim.fate().words()));
        put(review, "reviewBody", last.wording());
        review.put("itemReviewed", item(finding));
        return review;
    }

    private static Map<String, Object> item(Finding finding) {
        Claim claim = finding.claim();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(TYPE, "Claim");
        item.put("text", claim.exact());
        String kind = claim.speaker() == null ? null : claim.speaker().kind();
        if (Objects.equals(kind, "PERSON") || Objects.equals(kind, "BODY")) {
            item.put("author", Map.of(TYPE, kind.equals("PERSON") ? "Person" : "Organization", NAME, claim.who()));
        }
        item.put("appearance", article(finding.source()));
        return item;
    }

    private static Map<String, Object> article(Source source) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put(TYPE, "NewsArticle");
        article.put("headline", source.title());
        put(article, "url", source.address());
        put(
                article,
                "datePublished",
                source.published() == null ? null : source.published().toString());
        article.put("publisher", Map.of(TYPE, "Organization", NAME, source.outlet()));
        return article;
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
