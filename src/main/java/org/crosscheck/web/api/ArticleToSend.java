package org.crosscheck.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as JSON; fields that are not listed are refused. Read by {@link SentJson}. */
@Schema(description = "An article: its words in exactly one of text, html and url, and what is known of it.")
public record ArticleToSend(
        @Schema(description = "Its words as plain text or Markdown, at most 10 MB.")
        String text,

        @Schema(description = "Its page; the article is found in it.")
        String html,

        @Schema(
                description = "A public address, which the workbench fetches.",
                examples = "https://courier.example/2024/ferry-line")
        String url,

        @Schema(description = "Who published it.", examples = "Harbour Courier")
        String outlet,

        @Schema(description = "Its headline.", examples = "Ferry line to close after storm damage")
        String title,

        @Schema(description = "Who wrote it, as printed.", examples = "Ida Brandt")
        String byline,

        @Schema(
                description = "The day of publication, or the moment with its offset from UTC.",
                examples = "2024-03-04")
        String published,

        @Schema(
                description =
                        "Where it stands on the web; another text at an address that the story knows is a new version.",
                examples = "https://courier.example/2024/ferry-line")
        String address,

        @Schema(description = "Whose reporting it is, as printed.", examples = "Reuters")
        String credit,

        @Schema(description = "The number of the article that this is a newer text of.", examples = "51")
        Long newVersionOf) {}
