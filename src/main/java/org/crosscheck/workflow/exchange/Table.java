package org.crosscheck.workflow.exchange;

import java.util.List;

/**
 * A table whose rows belong to stories.
 *
 * @param name in the database and in the file
 * @param rows which of its rows belong to a story: an SQL condition with one place for the story's id
 */
record Table(String name, String rows) {
    /** The story's own row. */
    static final Table STORY = new Table("story", "id = ?");

    /** What people and outlets are known by in every workbench, and what of them a story takes along. */
    static final List<String> PERSON = List.of("name", "created_at");

    static final List<String> OUTLET = List.of("name", "time_zone");

    private static final String OF_STORY = "story_id = ?";
    private static final String OF_VERSIONS = "version_id in (select id from article_version where story_id = ?)";
    private static final String OF_GROUPS = "group_id in (select id from claim_group where story_id = ?)";
    private static final String OF_CLAIMS = "claim_id in (select id from claim where story_id = ?)";
    private static final String REVIEWS =
            "select r.id from review r join claim_group g on r.group_id = g.id" + " where g.story_id = ?";
    private static final String DECISIONS =
            "select d.id from decision d join claim c on d.claim_id = c.id" + " where c.story_id = ?";

    /** Every other table of a story, each after those that it refers to. */
    static final List<Table> PARTS = List.of(
            new Table("article", OF_STORY),
            new Table("detail_correction", "article_id in (select id from article where story_id = ?)"),
            new Table("article_version", OF_STORY),
            new Table("original", OF_VERSIONS),
            new Table("passage", OF_VERSIONS),
            new Table("sum_check", OF_STORY),
            new Table("speaker", OF_STORY),
            new Table("speaker_spelling", OF_STORY),
            new Table("parting", OF_STORY),
            new Table("claim_group", OF_STORY),
            new Table("claim", OF_STORY),
            new Table("claim_fate", OF_CLAIMS),
            new Table("comparison", "first_id in (select id from claim where story_id = ?)"),
            new Table("bond", OF_STORY),
            new Table("departure", OF_GROUPS),
            new Table("review", OF_GROUPS),
            new Table("review_claim", "review_id in (" + REVIEWS + ")"),
            new Table("decision", OF_CLAIMS),
            new Table("evidence", "decision_id in (" + DECISIONS + ")"),
            new Table(
                    "evidence_part",
                    "evidence_id in (select id from evidence where decision_id in (" + DECISIONS + "))"),
            new Table("reply", OF_STORY),
            new Table("comment", OF_STORY),
            new Table("mention", "comment_id in (select id from comment where story_id = ?)"),
            new Table("assignment", OF_STORY),
            new Table("sign_off", OF_STORY),
            new Table("saved_search", OF_STORY),
            new Table("compilation", OF_STORY),
            new Table("watched_feed", OF_STORY),
            new Table("feed_entry", "feed_id in (select id from watched_feed where story_id = ?)"),
            new Table("history", OF_STORY));

    /** Of which every row has a number of its own. */
    boolean isNumbered() {
        return !name.equals("review_claim");
    }
}
