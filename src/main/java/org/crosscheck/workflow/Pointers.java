package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Passage;
import org.crosscheck.model.SentenceSpan;

/** At which claims a draft's comments and footnotes stand: those are pointers to sources. */
public final class Pointers {
    private Pointers() {}

    /**
     * The comments and footnotes at each claim, by the claim's id. One that stands at no claim's words belongs to the claim
     * before it in its sentence, else to every claim of the sentence.
     *
     * @param text of the version that all stand in
     */
    public static Map<Long, List<Passage>> of(String text, List<Claim> claims, List<Passage> passages) {
        Map<Long, List<Passage>> pointers = new LinkedHashMap<>();
        List<Passage> notes = passages.stream().filter(Pointers::isPointer).toList();
        List<SentenceSpan> sentences = notes.isEmpty() ? List.of() : SentenceSpan.of(text);
        for (Passage note : notes) {
            for (Claim claim : at(note, claims, sentences)) {
                pointers.computeIfAbsent(claim.id, id -> new ArrayList<>()).add(note);
            }
        }
        return pointers;
    }

    private static boolean isPointer(Passage passage) {
        return passage.kind == Passage.Kind.COMMENT || passage.kind == Passage.Kind.FOOTNOTE;
    }

    private static List<Claim> at(Passage note, List<Claim> claims, List<SentenceSpan> sentences) {
        List<Claim> touched =
                claims.stream().filter(claim -> touches(note, claim)).toList();
        int place = note.startOffset == note.endOffset ? note.startOffset - 1 : note.startOffset;
        SentenceSpan sentence = sentences.stream()
                .filter(one -> one.start() <= place && place < one.end())
                .findFirst()
                .orElse(null);
        if (!touched.isEmpty() || sentence == null) {
            return touched;
        }
        List<Claim> around = claims.stream()
                .filter(claim -> claim.startOffset < sentence.end() && claim.endOffset > sentence.start())
                .toList();
        return around.stream()
                .filter(claim -> claim.endOffset <= note.startOffset)
                .reduce((one, other) -> other.endOffset >= one.endOffset ? other : one)
                .map(List::of)
                .orElse(around);
    }

    /** A note between two characters stands at the claim that holds the one before it. */
    private static boolean touches(Passage note, Claim claim) {
        int from = note.startOffset == note.endOffset ? note.startOffset - 1 : note.startOffset;
        return claim.startOffset < note.endOffset && claim.endOffset > from;
    }
}
