package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;

/** An article from plain text: every line as it stands, but those that are none of its own. Stateless. */
final class PlainText {
    /** A line that was wrapped by a mail program is hardly shorter. */
    private static final int WRAPPED = 55;

    /** A headline has so many words at least. */
    private static final int HEADLINE = 3;

    private PlainText() {}

    static Document read(byte[] bytes) throws UnreadableException {
        return withoutFurniture(TextFile.read(bytes));
    }

    /** The same article; lines such as "Read more" are parts of it now and stand in its text no more. */
    static Document withoutFurniture(Document document) {
        String text = document.text();
        StringBuilder kept = new StringBuilder(text.length());
        List<Part> parts = new ArrayList<>();
        boolean begun = false;
        String headline = null;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(from, end < 0 ? next : end);
            Part.Reason reason = line.isBlank() ? null : Furniture.reason(line, headline);
            if (reason != null) {
                parts.add(Part.leftOut(kept.length(), line.strip(), reason));
            } else {
                kept.append(text, from, next);
                headline = begun || line.isBlank() ? headline : asHeadline(line);
                begun |= !line.isBlank();
            }
            from = next;
        }
        return parts.isEmpty() || kept.toString().isBlank()
                ? document.as(Credits.found(document.about(), paragraphs(text)))
                : without(document, kept.toString(), parts);
    }

    /** A first line of a few words, as {@link Furniture#plain} has it, or null; "Yes." may well stand twice. */
    private static String asHeadline(String first) {
        return first.strip().split("\\s+", HEADLINE).length == HEADLINE ? Furniture.plain(first) : null;
    }

    private static Document without(Document document, String kept, List<Part> parts) {
        int lead = kept.length() - kept.stripLeading().length();
        String text = kept.strip();
        List<Part> moved = parts.stream()
                .map(part -> {
                    int place = Math.max(0, Math.min(part.start() - lead, text.length()));
                    return part.at(place, place);
                })
                .toList();
        return new Document(
                Credits.found(document.about(), paragraphs(text)),
                text,
                document.notices(),
                moved,
                List.of(),
                document.file());
    }

    /** The paragraphs of a text whose lines a program may have wrapped: a blank line or a short one ends each. */
    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int last = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String words = line.strip();
            if (words.isEmpty() || last < WRAPPED) {
                blocks.add(Block.paragraph(paragraph.toString()));
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
            last = words.length();
        }
        blocks.add(Block.paragraph(paragraph.toString()));
        return blocks.stream().filter(block -> !block.isBlank()).toList();
    }
}
