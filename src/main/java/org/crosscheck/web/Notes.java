package org.crosscheck.web;

import java.util.List;
import java.util.Map;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Passage;
import org.crosscheck.web.page.Note;
import org.crosscheck.workflow.Pointers;

/** The comments and footnotes of one text, at its claims. */
final class Notes {
    private final Map<Long, List<Passage>> pointers;

    private Notes(Map<Long, List<Passage>> pointers) {
        this.pointers = pointers;
    }

    /** @param claims all of the version's */
    static Notes of(ArticleVersion version, List<Claim> claims, List<Passage> passages) {
        return new Notes(Pointers.of(version.text, claims, passages));
    }

    /** Those at a claim, in their order. */
    List<Note> at(Claim claim) {
        return pointers.getOrDefault(claim.id, List.of()).stream()
                .map(note -> new Note(note.kind.name(), note.words, note.author))
                .toList();
    }
}
