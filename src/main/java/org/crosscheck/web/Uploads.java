package org.crosscheck.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.model.Passage;
import org.crosscheck.web.guard.Refusal;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.StoryPage;
import org.crosscheck.web.page.StoryPage.Outcome;
import org.crosscheck.workflow.Copies;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.LikelyVersionException;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.Received;
import org.crosscheck.workflow.RefusedException;

/** Takes files and addresses one after the other: a bad one is named and does not keep the others out. */
@ApplicationScoped
class Uploads {
    private static final int LONGEST_NAME = 120;

    private final ReceiveArticle receiveArticle;
    private final Copies copies;

    Uploads(ReceiveArticle receiveArticle, Copies copies) {
        this.receiveArticle = receiveArticle;
        this.copies = copies;
    }

    /**
     * What became of all files.
     *
     * @param status 200 when at least one was taken; else what all were refused for: 413 for their size, 409 where the story is
     *     signed off; else 422
     */
    record Result(int status, StoryPage.Outcomes outcomes) {}

    /** @param version as in {@link Pasted}; several files are not the version of one article, and it is asked again */
    Result into(long story, List<FileUpload> files, String version, String who) {
        List<FileUpload> named = files.stream()
                .filter(file -> file.fileName() != null && !file.fileName().isEmpty())
                .toList();
        String meant = named.size() == 1 || Pasted.OWN.equals(version) ? version : "";
        List<Received> received =
                named.stream().flatMap(file -> taken(story, file, meant, who)).toList();
        return received.isEmpty()
                ? new Result(422, new StoryPage.Outcomes(List.of(Outcome.refused(null, null)), List.of()))
                : result(story, received);
    }

    private Stream<Received> taken(long story, FileUpload file, String version, String who) {
        try {
            return receiveArticle.file(story, file.fileName(), file.uploadedFile(), version, who).stream();
        } catch (RefusedException e) {
            return Stream.of(new Received(file.fileName(), null, e));
        }
    }

    /** The article at an address. */
    Result from(long story, String address, String who) {
        return result(story, receiveArticle.address(story, address, who));
    }

    private Result result(long story, List<Received> received) {
        return new Result(
                status(received),
                new StoryPage.Outcomes(
                        received.stream().map(one -> outcome(story, one)).toList(), versions(received)));
    }

    private static List<Choice> versions(List<Received> received) {
        return received.stream()
                .filter(one -> one.refused() instanceof LikelyVersionException)
                .flatMap(one -> Candidates.of((LikelyVersionException) one.refused()).stream())
                .distinct()
                .toList();
    }

    private static int status(List<Received> received) {
        if (received.stream().anyMatch(one -> one.refused() == null)) {
            return 200;
        }
        Set<Integer> statuses =
                received.stream().map(one -> Refusal.status(one.refused())).collect(Collectors.toSet());
        return statuses.size() == 1 ? statuses.iterator().next() : 422;
    }

    private Outcome outcome(long story, Received received) {
        if (received.refused() != null) {
            return Outcome.refused(shown(received.name()), received.refused().getMessage());
        }
        Imported imported = received.imported();
        return new Outcome(
                shown(received.name()),
                null,
                false,
                !imported.isNew(),
                imported.notices(),
                "/stories/" + story + "/articles/" + imported.articleId(),
                Passage.leftOutOf(imported.articleId()),
                CopiedArticles.of(story, copies.of(imported.articleId())));
    }

    /** A file's name as text for a page: without control characters, cut where it is very long. */
    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }
}
