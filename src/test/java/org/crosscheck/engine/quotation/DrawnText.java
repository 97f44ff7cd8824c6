package org.crosscheck.engine.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.engine.quotation.DrawnQuotation.Standing;
import org.crosscheck.engine.text.Span;

/**
 * A text with its quotations drawn in: <code>{d Ann Lee: “We won,”} Lee said.</code> The letter is the kind (d direct,
 * m mixed, i indirect), then comes the speaker, a colon, and the words; drawings may stand inside each other. A
 * question mark after the letter makes it optional, an exclamation mark open: it must be found and is not yet. A minus
 * sign says that the report is negated, a tilde that it is only supposed. "Ann Lee via Norpress" was passed on by Norpress;
 * "unknown" is a speaker without a name.
 *
 * @param notes the lines before the text that begin with #: what it is about, and one "open: words" for each quotation
 *     that is found and is none
 */
record DrawnText(List<String> notes, String text, List<DrawnQuotation> quotations) {
    private static final String OPEN_ALARM = "open: ";
    private static final Map<Character, Quotation.Kind> KINDS =
            Map.of('d', Quotation.Kind.DIRECT, 'm', Quotation.Kind.MIXED, 'i', Quotation.Kind.INDIRECT);

    static DrawnText parse(String drawn) {
        List<String> notes = drawn.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        String text = drawn.lines().skip(notes.size()).collect(Collectors.joining("\n"));
        return new Reader(text.strip()).read(notes);
    }

    /** Whether these words are known to be taken for a quotation though they are none. */
    boolean isOpenAlarm(String words) {
        return notes.contains(OPEN_ALARM + words.replace('\n', ' '));
    }

    /** One reading of one text. */
    private static final class Reader {
        private final String drawn;
        private final StringBuilder bare = new StringBuilder();
        private final Deque<DrawnQuotation> open = new ArrayDeque<>();
        private final List<DrawnQuotation> done = new ArrayList<>();
        private int at;

        Reader(String drawn) {
            this.drawn = drawn;
        }

        DrawnText read(List<String> notes) {
            while (at < drawn.length()) {
                char c = drawn.charAt(at++);
                if (c == '{') {
                    open();
                } else if (c == '}') {
                    close();
                } else {
                    bare.append(c);
                }
            }
            return new DrawnText(notes, bare.toString(), List.copyOf(done));
        }

        private void open() {
            int colon = drawn.indexOf(": ", at);
            String[] head = drawn.substring(at, colon).split(" ", 2);
            String[] speaker = head[1].split(" via ");
            Standing standing =
                    head[0].endsWith("?") ? Standing.OPTIONAL : head[0].endsWith("!") ? Standing.OPEN : Standing.CLOSED;
            open.push(new DrawnQuotation(
                    KINDS.get(head[0].charAt(0)),
                    speaker[0],
                    speaker.length > 1 ? speaker[1] : null,
                    new Span(bare.length(), bare.length()),
                    report(head[0]),
                    standing));
            at = colon + 2;
        }

        private void close() {
            DrawnQuotation begun = open.pop();
            done.add(new DrawnQuotation(
                    begun.kind(),
                    begun.speaker(),
                    begun.relay(),
                    new Span(begun.span().start(), bare.length()),
                    begun.report(),
                    begun.standing()));
        }

        private static Quotation.Standing report(String head) {
            return head.contains("-")
                    ? Quotation.Standing.NEGATED
                    : head.contains("~") ? Quotation.Standing.SUPPOSED : Quotation.Standing.STATED;
        }
    }
}
