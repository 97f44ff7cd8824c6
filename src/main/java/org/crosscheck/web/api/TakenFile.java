package org.crosscheck.web.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file. */
@Schema(description = "What became of a file: of each of its articles, where it is an archive.")
public record TakenFile(
        @Schema(description = "The articles that are in the story now.")
        List<Taken> articles,

        @Schema(description = "The files in the archive that could not be taken.")
        List<Refused> refused) {

    /** A file of an archive that could not be taken. */
    public record Refused(
            @Schema(description = "Its path in the archive.", examples = "agency/empty.txt")
            String name,

            @Schema(description = "Why, and what to do.") String detail) {}
}
