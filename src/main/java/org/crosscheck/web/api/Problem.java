package org.crosscheck.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong, as RFC 9457 has it; written by {@code org.crosscheck.web.guard}. */
@Schema(description = "What went wrong, as RFC 9457 has it.")
public record Problem(
        @Schema(description = "Always about:blank: the status says what kind it is.", examples = "about:blank")
        String type,

        @Schema(description = "The status in words.", examples = "Unprocessable Entity")
        String title,

        @Schema(description = "The HTTP status.", examples = "422")
        int status,

        @Schema(
                description = "What is wrong and what to do, in the language of the request (English or German).",
                examples = "Please send the article in exactly one of text, html and url.")
        String detail) {}
