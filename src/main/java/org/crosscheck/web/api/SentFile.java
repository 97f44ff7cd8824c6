package org.crosscheck.web.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file with what is known of its article, as a script sends it in parts. */
@Schema(description = "A file, and what is known of its article.")
public class SentFile {
    @RestForm
    @Schema(
            type = SchemaType.STRING,
            format = "binary",
            required = true,
            description =
                    "Text, Markdown, a web page, PDF, Word, RTF, OpenDocument, mail, ninjs, NewsArticle, or a zip of these.")
    public FileUpload file;

    @RestForm
    @Schema(description = "Who published it.", examples = "Harbour Courier")
    public String outlet;

    @RestForm
    @Schema(description = "Its headline.")
    public String title;

    @RestForm
    @Schema(description = "Who wrote it, as printed.")
    public String byline;

    @RestForm
    @Schema(description = "The day of publication, or the moment with its offset from UTC.", examples = "2024-03-04")
    public String published;

    @RestForm
    @Schema(description = "Where it stands on the web.")
    public String address;

    @RestForm
    @Schema(description = "Whose reporting it is, as printed.")
    public String credit;
}
