package org.crosscheck.web.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.crosscheck.language.Language;
import org.crosscheck.language.Say;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;

/** An article that is in the story now. */
@Schema(description = "An article that is in the story now.")
public record Taken(
        @Schema(description = "The article's number, as in the pages' addresses.", examples = "51")
        long id,

        @Schema(description = "The number of its text: 1 for the first, 2 for the next.", examples = "1")
        int version,

        @Schema(description = "Whether this request brought it in; false when it was there already.", examples = "true")
        boolean isNew,

        @Schema(description = "How many quotations, figures and facts were found in its text.", examples = "12")
        int claims,

        @Schema(
                description = "What a reader must know about how it was read, a sentence each.",
                examples = "[\"Left out: 3 lines of the page around the article.\"]")
        List<String> notices) {

    /** @param notices in English; those of the version where it is null */
    static Taken of(ArticleVersion version, boolean isNew, List<String> notices, Language language) {
        return new Taken(
                version.article.id,
                version.number,
                isNew,
                Claim.countOfVersion(version.id),
                (notices == null ? version.notices.lines() : notices.stream())
                        .map(notice -> Say.in(language, notice))
                        .toList());
    }
}
