package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crosscheck.language.Language;

/**
 * Writes a report as W3C Web Annotations (JSON-LD): an annotation of motivation <i>assessing</i> for every claim that somebody
 * decided about, and one of motivation <i>linking</i> for every group of several claims, with what people decided about it or
 * what the machine proposes. A target is the article by its address and, as its state, by the hash of the very text
 * ({@code ni:} of RFC 6920). Thread-safe.
 */
public final class AnnotationWriter implements ReportWriter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final boolean positioned;

    private AnnotationWriter(boolean positioned) {
        this.positioned = positioned;
    }

    /** Targets by their words. */
    public static AnnotationWriter byWords() {
        return new AnnotationWriter(false);
    }

    /** Targets by their words and by their offsets in the text whose hash is given. */
    public static AnnotationWriter byWordsAndPositions() {
        return new AnnotationWriter(true);
    }

    @Override
    public Format format() {
        return Format.ANNOTATIONS;
    }

    @Override
    public void write(FrozenReport frozen, Language language, OutputStream out) throws IOException {
        Report report = frozen.report();
        Map<Long, Source> sources = report.sourcesById();
        String base = "urn:crosscheck:" + frozen.sha256();
        Iterator<Map<String, Object>> items = report.groups().stream()
                .flatMap(group -> of(Matter.of(group, sources), base))
                .iterator();
        Listing.write(
                "{\"@context\":\"" + CONTEXT + "\",\"id\":\"" + base + "\",\"type\":\"AnnotationPage\",\"items\":[",
                items,
                "]}",
                out);
    }

    private Stream<Map<String, Object>> of(Matter matter, String base) {
        List<Map<String, Object>> annotations = new ArrayList<>();
        for (Finding finding : matter.findings()) {
            finding.claim().standing().stream()
                    .limit(1)
                    .forEach(decision -> annotations.add(assessing(finding, decision, base)));
        }
        if (matter.findings().size() > 1) {
            annotations.add(linking(matter, base));
        }
        return annotations.stream();
    }

    private Map<String, Object> assessing(Finding finding, Decision decision, String base) {
        String said = decision.wording() == null
                ? decision.fate().words()
                : decision.fate().words() + ": " + decision.wording();
        return annotation(
                base + ":claim:" + finding.claim().id(),
                "assessing",
                decision.who(),
                decision.at().toString(),
                body("assessing", decision.note().isEmpty() ? said : said + "\n" + decision.note()),
                target(finding));
    }

    private Map<String, Object> linking(Matter matter, String base) {
        Group group = matter.group();
        Review last = group.reviews().isEmpty() ? null : group.reviews().get(0);
        String said = group.isDecided()
                ? "Decided by a person: " + group.verdict().words()
                : "Proposed by the machine: " + group.proposal().words();
        return annotation(
                base + ":group:" + group.id(),
                "linking",
                group.isDecided() && last != null ? last.who() : null,
                group.isDecided() && last != null ? last.at().toString() : null,
                body("classifying", said),
                matter.findings().stream().map(this::target).toList());
    }

    private static Map<String, Object> annotation(
            String id, String motivation, String who, String at, Map<String, Object> body, Object target) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        if (who != null) {
            annotation.put("creator", Map.of("type", "Person", "name", who));
            annotation.put("created", at);
        }
        annotation.put("body", body);
        annotation.put("target", target);
        return annotation;
    }

    private static Map<String, Object> body(String purpose, String value) {
        return Map.of(
                "type", "TextualBody", "purpose", purpose, "format", "text/plain", "language", "en", "value", value);
    }

    private Map<String, Object> target(Finding finding) {
        Claim claim = finding.claim();
        String text = text(finding);
        String address = finding.source().address();
        List<Map<String, Object>> selectors = new ArrayList<>();
        selectors.add(Map.of(
                "type",
                "TextQuoteSelector",
                "exact",
                claim.exact(),
                "prefix",
                claim.before(),
                "suffix",
                claim.after()));
        if (positioned) {
            selectors.add(Map.of("type", "TextPositionSelector", "start", claim.start(), "end", claim.end()));
        }
        return Map.of(
                "type",
                "SpecificResource",
                "source",
                address == null ? text : address,
                "state",
                Map.of(
                        "type",
                        "TimeState",
                        "cached",
                        text,
                        "sourceDate",
                        finding.source().version(claim.version()).takenIn().toString()),
                "selector",
                selectors);
    }

    /** The article's very words, by their hash. */
    private static String text(Finding finding) {
        byte[] hash = HexFormat.of()
                .parseHex(finding.source().version(finding.claim().version()).sha256());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
