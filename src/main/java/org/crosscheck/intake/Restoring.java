package org.crosscheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Puts a passage that was left out of an article back into its text, and takes it out again: everything else stays at
 * its words. Leaving out what was put back gives the very text from before. Stateless.
 */
public final class Restoring {
    private static final String BETWEEN = "\n\n";

    private Restoring() {}

    /**
     * The article with a passage in its text, in a paragraph of its own.
     *
     * @param index of the passage, which is left out, in the document's parts
     */
    public static Document putBack(Document document, int index) {
        Part part = document.parts().get(index);
        String text = document.text();
        int at = part.start();
        String before = before(text, at);
        String inserted = before + part.words() + after(text, at);
        IntUnaryOperator start = place -> place >= at ? place + inserted.length() : place;
        IntUnaryOperator end = place -> place > at ? place + inserted.length() : place;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < document.parts().size(); i++) {
            Part other = document.parts().get(i);
            if (i == index) {
                parts.add(part.at(at, at + inserted.length()).as(Part.Kind.PUT_BACK));
            } else if (other.start() < other.end()) {
                parts.add(moved(other, start, end));
            } else {
                boolean stays = other.kind() == Part.Kind.LEFT_OUT ? i < index : !before.isEmpty();
                parts.add(moved(other, stays ? end : start, stays ? end : start));
            }
        }
        return moved(document, text.substring(0, at) + inserted + text.substring(at), parts, start, end);
    }

    /**
     * The article without a passage that was put back.
     *
     * @param index of the passage, which was put back, in the document's parts
     */
    public static Document leaveOut(Document document, int index) {
        Part part = document.parts().get(index);
        int length = part.end() - part.start();
        IntUnaryOperator place = at -> at >= part.end() ? at - length : Math.min(at, part.start());
        List<Part> parts = new ArrayList<>();
        for (Part other : document.parts()) {
            Part moved = moved(other, place, place);
            parts.add(other == part ? moved.as(Part.Kind.LEFT_OUT) : moved);
        }
        String text = document.text();
        return moved(document, text.substring(0, part.start()) + text.substring(part.end()), parts, place, place);
    }

    /** What parts the passage from the words before its place. */
    private static String before(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' ? "" : BETWEEN;
    }

    /** What parts it from the words behind: as much as parted those from the words before. */
    private static String after(String text, int at) {
        boolean lineBegins = at == 0 || text.charAt(at - 1) == '\n';
        if (at == text.length() || !lineBegins) {
            return "";
        } else if (text.charAt(at) == '\n') {
            return "\n";
        }
        return at == 0 || at > 1 && text.charAt(at - 2) == '\n' ? BETWEEN : "\n";
    }

    private static Part moved(Part part, IntUnaryOperator start, IntUnaryOperator end) {
        return part.at(start.applyAsInt(part.start()), end.applyAsInt(part.end()));
    }

    private static Document moved(
            Document document, String text, List<Part> parts, IntUnaryOperator start, IntUnaryOperator end) {
        List<Run> runs = document.runs().stream()
                .map(run -> new Run(start.applyAsInt(run.start()), end.applyAsInt(run.end()), run.number()))
                .filter(run -> run.start() < run.end())
                .toList();
        return new Document(document.about(), text, document.notices(), parts, runs, document.file());
    }
}
