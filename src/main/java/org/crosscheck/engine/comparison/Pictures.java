package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Token;

/** Tells the credit of a picture from the credit of a report. Thread-safe. */
final class Pictures {
    private static final Set<String> WORDS = Set.of(
            "photo",
            "photos",
            "photograph",
            "photographs",
            "photographer",
            "photographers",
            "photography",
            "picture",
            "pictures",
            "image",
            "images",
            "illustration",
            "illustrations",
            "graphic",
            "graphics",
            "video",
            "videos",
            "footage",
            "getty",
            "shutterstock",
            "alamy",
            "camera",
            "caption");
    private static final Set<String> REPORTS = Set.of(
            "reporting",
            "reported",
            "report",
            "reports",
            "contributed",
            "writing",
            "written",
            "story",
            "article",
            "editing",
            "edited",
            "wires");

    private Pictures() {}

    /** Whether a line credits pictures and no report. */
    static boolean areCredited(List<Token> line) {
        return line.stream().anyMatch(token -> WORDS.contains(token.lower()))
                && line.stream().noneMatch(token -> REPORTS.contains(token.lower()));
    }
}
