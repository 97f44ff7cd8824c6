package org.crosscheck.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a story's groups to show; a null part filters nothing.
 *
 * @param kind of the claims
 * @param proposal of the engine
 * @param verdict the last decision
 * @param unreviewed only groups that are not {@link Group#isReviewed}
 * @param speakerId somebody who says one of the claims
 * @param articleId an article in which one of the claims stands
 * @param words letters that the title, a claim's exact words, its speaker or its source hold, whatever their case; or a
 *     figure by its value, as {@link AskedFigure} reads it
 * @param duty who looks after it
 */
public record GroupFilter(
        ClaimKind kind,
        Proposal proposal,
        Verdict verdict,
        boolean unreviewed,
        Long speakerId,
        Long articleId,
        String words,
        Duty duty) {

    /** Every group of the story. */
    public static final GroupFilter ALL = new GroupFilter(null, null, null, false, null, null, null, null);

    public static GroupFilter proposal(Proposal proposal) {
        return new GroupFilter(null, proposal, null, false, null, null, null, null);
    }

    private static final String CLAIMS = "exists (select 1 from Claim c where c.group = g and c.retiredAt is null and ";

    private static final String WORDS = "(lower(g.title) like :words escape '!' or exists (select 1 from Claim c"
            + " join c.version v left join c.speaker s where c.group = g and c.retiredAt is null"
            + " and (lower(c.exact) like :words escape '!' or lower(s.name) like :words escape '!'"
            + " or lower(c.speakerAsWritten) like :words escape '!' or lower(v.outlet.name) like :words escape '!'"
            + " or lower(v.article.title) like :words escape '!')))";

    String query() {
        StringBuilder query = new StringBuilder("from Group g where g.story.id = :story and g.retiredAt is null");
        and(query, kind, "g.kind = :kind");
        and(query, proposal, "g.proposal = :proposal");
        and(query, verdict, "g.verdict = :verdict");
        and(query, unreviewed ? true : null, "not (" + Group.DECIDED + ")");
        and(query, speakerId, CLAIMS + "c.speaker.id = :speaker)");
        and(query, articleId, CLAIMS + "c.version.article.id = :article)");
        and(query, pattern(), WORDS);
        and(
                query,
                figure().orElse(null),
                figure().map(AskedFigure::condition)
                        .map(asked -> CLAIMS + asked + ")")
                        .orElse(""));
        and(query, duty, duty == null ? "" : duty.condition());
        return query.toString();
    }

    Map<String, Object> parameters(long storyId) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("story", storyId);
        parameters.put("kind", kind);
        parameters.put("proposal", proposal);
        parameters.put("verdict", verdict);
        parameters.put("speaker", speakerId);
        parameters.put("article", articleId);
        parameters.put("words", pattern());
        figure().ifPresent(asked -> parameters.putAll(asked.parameters()));
        parameters.put("person", duty == null || !duty.needsPerson() ? null : duty.person());
        parameters.values().removeIf(java.util.Objects::isNull);
        return parameters;
    }

    private static void and(StringBuilder query, Object asked, String condition) {
        if (asked != null) {
            query.append(" and ").append(condition);
        }
    }

    private Optional<AskedFigure> figure() {
        return AskedFigure.of(words);
    }

    private String pattern() {
        if (words == null || words.isBlank() || figure().isPresent()) {
            return null;
        }
        String literal = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
