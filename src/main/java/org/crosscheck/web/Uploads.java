package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.web.page.StoryPage.Outcome;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.Received;
import org.crosscheck.workflow.TooLargeException;

/** Takes files one after the other: a bad one is named and does not keep the others out. */
@ApplicationScoped
class Uploads {
    private static final int LONGEST_NAME = 120;

    private final ReceiveArticle receiveArticle;

    Uploads(ReceiveArticle receiveArticle) {
        this.receiveArticle = receiveArticle;
    }

    /**
     * What became of all files.
     *
     * @param status 200 when at least one was taken; else 413 when all were too large, else 422
     */
    record Result(int status, List<Outcome> outcomes) {}

    Result into(long story, List<FileUpload> files, String who) {
        List<Outcome> outcomes = new ArrayList<>();
        int tooLarge = 0;
        for (FileUpload file : files) {
            if (file.fileName() != null && !file.fileName().isEmpty()) {
                for (Received received : receiveArticle.file(story, file.fileName(), file.uploadedFile(), who)) {
                    tooLarge += received.refused() instanceof TooLargeException ? 1 : 0;
                    outcomes.add(outcome(received));
                }
            }
        }
        if (outcomes.isEmpty()) {
            outcomes.add(new Outcome(null, null, true, false, List.of()));
        }
        return new Result(status(outcomes, tooLarge), outcomes);
    }

    private static int status(List<Outcome> outcomes, int tooLarge) {
        if (outcomes.stream().anyMatch(outcome -> !outcome.refused())) {
            return 200;
        }
        return tooLarge == outcomes.size() ? 413 : 422;
    }

    private static Outcome outcome(Received received) {
        if (received.refused() != null) {
            return new Outcome(shown(received.name()), received.refused().getMessage(), true, false, List.of());
        }
        Imported imported = received.imported();
        return new Outcome(shown(received.name()), null, false, !imported.isNew(), imported.notices());
    }

    /** A file's name as text for a page: without control characters, cut where it is very long. */
    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }
}
