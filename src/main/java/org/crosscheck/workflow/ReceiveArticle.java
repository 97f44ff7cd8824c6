package org.crosscheck.workflow;

import java.nio.file.Path;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.PublicationDate;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;

/** Takes articles that come one by one, from a form or as a file. */
@ApplicationScoped
public class ReceiveArticle {
    private final ImportArticle importArticle;

    ReceiveArticle(ImportArticle importArticle) {
        this.importArticle = importArticle;
    }

    /**
     * The article of a form; what the form says goes before what the text says of itself.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when the text is no article, the date is none, or nothing names the outlet
     * @throws TooLargeException when the text is too large
     */
    public Imported paste(long storyId, Pasted pasted, String who) {
        About known = new About(
                blankAsNull(pasted.outlet()),
                blankAsNull(pasted.title()),
                null,
                day(blankAsNull(pasted.published())),
                null,
                null);
        String text = pasted.text() == null ? "" : pasted.text();
        try {
            Document document = TextFile.paste(text).knownAs(known);
            if (document.about().outlet() == null) {
                throw new RefusedException("Please fill in the outlet.");
            }
            return importArticle.into(storyId, document, who);
        } catch (UnreadableException e) {
            throw refused("The text", e);
        }
    }

    /**
     * The article of a file.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when it is no article or cannot be read
     * @throws TooLargeException when it is too large
     */
    public Imported file(long storyId, Path file, String who) {
        try {
            return importArticle.into(storyId, TextFile.read(file), who);
        } catch (UnreadableException e) {
            throw refused("The file", e);
        }
    }

    private static LocalDate day(String written) {
        LocalDate day = written == null ? null : PublicationDate.read(written);
        if (written != null && day == null) {
            throw new RefusedException("The date of publication is not understood; write it like 2024-05-14.");
        }
        return day;
    }

    private static String blankAsNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** "The file cannot be taken: it is not text; choose a plain text file." */
    private static RefusedException refused(String subject, UnreadableException reason) {
        String message = subject + " cannot be taken: " + reason.getMessage() + ".";
        return reason.isTooLarge() ? new TooLargeException(message) : new RefusedException(message);
    }
}
