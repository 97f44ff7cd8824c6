package org.crosscheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.web.page.StoryPage.Outcome;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.Received;

/** Takes files and addresses one after the other: a bad one is named and does not keep the others out. */
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
     * @param status 200 when at least one was taken; else what all were refused for: 413 for their size, 409 where the story is
     *     signed off; else 422
     */
    record Result(int status, List<Outcome> outcomes) {}

    Result into(long story, List<FileUpload> files, String who) {
        List<Received> received = files.stream()
                .filter(file -> file.fileName() != null && !file.fileName().isEmpty())
                .flatMap(file -> receiveArticle.file(story, file.fileName(), file.uploadedFile(), who).stream())
                .toList();
        return received.isEmpty()
                ? new Result(422, List.of(new Outcome(null, null, true, false, List.of())))
                : result(received);
    }

    /** The article at an address. */
    Result from(long story, String address, String who) {
        return result(receiveArticle.address(story, address, who));
    }

    private static Result result(List<Received> received) {
        return new Result(
                status(received), received.stream().map(Uploads::outcome).toList());
    }

    private static int status(List<Received> received) {
        if (received.stream().anyMatch(one -> one.refused() == null)) {
            return 200;
        }
        Set<Integer> statuses =
                received.stream().map(one -> Answer.status(one.refused())).collect(Collectors.toSet());
        return statuses.size() == 1 ? statuses.iterator().next() : 422;
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
