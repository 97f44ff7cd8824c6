package org.crosscheck.report;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a report goes out. */
public enum Format {
    HTML("html", "text/html;charset=UTF-8"),
    JSON("json", "application/json"),
    CSV("csv", "text/csv;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The desk's own Word file, with decisions in its margin. */
    DRAFT("draft.docx", DOCX.mediaType),
    ANNOTATIONS("annotations.jsonld", "application/ld+json"),
    CLAIM_REVIEW("claimreview.jsonld", "application/ld+json");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the first dot; also its name in addresses and on the command line. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of files with this ending. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
