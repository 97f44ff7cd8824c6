package org.crosscheck.workflow;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A draft's comments and footnotes stand beside the claims that they are about. */
class PointersTest {
    private static final String TEXT =
            "The bridge carries 9,000 cars a day and 40 buses. It was built in stone. Six boats sank.";

    private final List<Claim> claims = List.of(claim(1, "9,000 cars"), claim(2, "40 buses"), claim(3, "Six boats"));

    @Test
    void aCommentStandsAtTheClaimsThatItCovers() {
        assertEquals(List.of(1L), at(note("9,000")));
        assertEquals(List.of(1L, 2L), at(note("9,000 cars a day and 40")));
    }

    @Test
    void aFootnoteStandsAtTheClaimItFollows() {
        assertEquals(List.of(2L), at(point("40 buses")));
        assertEquals(List.of(1L), at(point("9,000 cars a day")));
        assertEquals(List.of(2L), at(point("40 buses.")));
    }

    @Test
    void aCommentOnOtherWordsStandsAtTheClaimsOfItsSentence() {
        assertEquals(List.of(1L, 2L), at(note("The bridge")));
    }

    @Test
    void whatStandsInASentenceWithoutClaimsStandsAtNone() {
        assertEquals(List.of(), at(note("stone")));
        assertEquals(List.of(), at(point("in stone.")));
    }

    @Test
    void aCaptionIsNoPointer() {
        Passage caption = note("9,000");
        caption.kind = Passage.Kind.CAPTION;
        assertEquals(List.of(), at(caption));
    }

    private List<Long> at(Passage note) {
        return Stream.of(Pointers.of(TEXT, claims, List.of(note)))
                .flatMap(pointers -> pointers.keySet().stream())
                .toList();
    }

    private static Claim claim(long id, String words) {
        Claim claim = new Claim();
        claim.id = id;
        claim.startOffset = TEXT.indexOf(words);
        claim.endOffset = claim.startOffset + words.length();
        return claim;
    }

    private static Passage note(String words) {
        Passage note = new Passage();
        note.kind = Passage.Kind.COMMENT;
        note.startOffset = TEXT.indexOf(words);
        note.endOffset = note.startOffset + words.length();
        return note;
    }

    /** A footnote behind these words. */
    private static Passage point(String words) {
        Passage point = note(words);
        point.kind = Passage.Kind.FOOTNOTE;
        point.startOffset = point.endOffset;
        return point;
    }
}
