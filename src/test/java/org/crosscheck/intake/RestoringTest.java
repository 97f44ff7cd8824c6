package org.crosscheck.intake;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.intake.format.ArticleFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What was left out of a text goes back to its place and out again, and everything else stays at its words. */
class RestoringTest {
    private static final String PAGE = """
            <html><body><nav><a href="/">Harbour news</a></nav><article><h1>Ferry runs aground</h1>
            <figure><img src="f.jpg"><figcaption>The ferry at low tide.</figcaption></figure>
            <p>The ferry Alba ran aground on a sandbank off Lodra with 83 people aboard on Monday night.</p>
            <p>Read more: How the Alba was built</p>
            <p>“Nobody was hurt and nobody panicked,” said the harbour master, Ida Brandt, on the quay.</p>
            </article><footer><p>All rights reserved by the Lodra Post</p></footer></body></html>
            """;

    @Test
    void aPassageGoesBackToItsPlaceAsAParagraph() throws UnreadableException {
        Document page = page();
        Document whole = Restoring.putBack(page, index(page, "Read more: How the Alba was built"));
        assertEquals(
                page.text().replace("Monday night.\n\n", "Monday night.\n\nRead more: How the Alba was built\n\n"),
                whole.text());
    }

    @Test
    void whatWasPutBackAndLeftOutAgainGivesTheTextFromBefore() throws UnreadableException {
        for (Document document : List.of(page(), plain())) {
            for (int i = 0; i < document.parts().size(); i++) {
                if (document.parts().get(i).kind() == Part.Kind.LEFT_OUT) {
                    Document again = Restoring.leaveOut(Restoring.putBack(document, i), i);
                    assertEquals(document.text(), again.text());
                    assertEquals(document.parts(), again.parts());
                }
            }
        }
    }

    @Test
    void allPassagesPutBackInAnyOrderGiveTheWholePlainText() throws UnreadableException {
        String text =
                "Boats sink off Lodra\n\nBoats sink off Lodra\n\nSix boats sank.\n\nShare\n\nAdvertisement\n\nAll are safe.";
        Document left = ArticleFile.paste(text);
        assertEquals("Boats sink off Lodra\n\n\nSix boats sank.\n\n\n\nAll are safe.", left.text());
        Document forward = left;
        Document backward = left;
        for (int i = 0; i < left.parts().size(); i++) {
            forward = Restoring.putBack(forward, i);
            backward = Restoring.putBack(backward, left.parts().size() - 1 - i);
        }
        assertEquals(text, forward.text());
        assertEquals(text, backward.text());
    }

    @Test
    void captionsCommentsAndRunsStayAtTheirWords() {
        String text = "One two.\n\nThree four.";
        Document document = new Document(
                About.NOTHING,
                text,
                List.of(),
                List.of(
                        new Part(Part.Kind.COMMENT, 4, 7, "sure?", "Ann"),
                        new Part(Part.Kind.FOOTNOTE, 8, 8, "Count of May", null),
                        Part.leftOut(8, "Share", Part.Reason.POINTER),
                        new Part(Part.Kind.CAPTION, 10, 21, "Three four.", null)),
                List.of(new Run(0, 8, 0), new Run(10, 21, 1)),
                null);
        Document whole = Restoring.putBack(document, 2);
        assertEquals("One two.\n\nShare\n\nThree four.", whole.text());
        assertEquals(
                List.of("two", "", "\n\nShare", "Three four."),
                whole.parts().stream()
                        .map(part -> whole.text().substring(part.start(), part.end()))
                        .toList());
        assertEquals(List.of(new Run(0, 8, 0), new Run(17, 28, 1)), whole.runs());
        assertEquals(8, whole.parts().get(1).start());
    }

    @Test
    void aPassageAtTheBeginningStandsBeforeEverything() {
        Document document = new Document(
                About.NOTHING,
                "One.",
                List.of(),
                List.of(
                        Part.leftOut(0, "Menu", Part.Reason.AROUND),
                        Part.leftOut(0, "Search", Part.Reason.AROUND),
                        Part.leftOut(4, "Imprint", Part.Reason.AROUND)),
                List.of(),
                null);
        Document whole = Restoring.putBack(Restoring.putBack(Restoring.putBack(document, 1), 0), 2);
        assertEquals("Menu\n\nSearch\n\nOne.\n\nImprint", whole.text());
    }

    private static Document page() throws UnreadableException {
        return ArticleFile.read("ferry.html", PAGE.getBytes(UTF_8)).get(0).document();
    }

    private static Document plain() throws UnreadableException {
        return ArticleFile.paste("Share\n\nSix boats sank.\nRead more: Boats\nAll are safe.\n\n14.05 BST\n\nFollow us");
    }

    private static int index(Document document, String words) {
        return document.parts().stream().map(Part::words).toList().indexOf(words);
    }
}
