package org.crosscheck.report.draft;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.w3c.dom.Element;

/** A draft's text and the runs that it stands in; a run is split where somebody asks for a place inside it. */
final class Pieces {
    private final TreeMap<Integer, Piece> byStart = new TreeMap<>();

    /**
     * @param skipped how many of the run's characters stand before the text's
     */
    private record Piece(Element run, int start, int end, int skipped) {}

    private Pieces() {}

    /** @throws IOException when the file's runs do not hold the text */
    static Pieces of(DraftFile draft, List<Element> runs) throws IOException {
        Pieces pieces = new Pieces();
        for (DraftFile.Origin origin : draft.runs()) {
            String words = draft.text().substring(origin.start(), origin.end());
            int skipped = origin.number() < runs.size()
                    ? RunText.of(runs.get(origin.number())).indexOf(words)
                    : -1;
            if (skipped < 0) {
                throw new IOException(
                        "the file does not hold the words at " + origin.start() + " where they were read");
            }
            pieces.byStart.put(
                    origin.start(), new Piece(runs.get(origin.number()), origin.start(), origin.end(), skipped));
        }
        return pieces;
    }

    /** The run that begins with the words at this place or, where none does, with the next words; null behind the last. */
    Element beginning(int at) {
        splitAt(at);
        Map.Entry<Integer, Piece> next = byStart.ceilingEntry(at);
        return next == null ? null : next.getValue().run();
    }

    /** The run that ends with the words before this place; null before the first. */
    Element ending(int at) {
        splitAt(at);
        Map.Entry<Integer, Piece> last = byStart.lowerEntry(at);
        return last == null ? null : last.getValue().run();
    }

    private void splitAt(int at) {
        Map.Entry<Integer, Piece> entry = byStart.lowerEntry(at);
        if (entry == null || entry.getValue().end() <= at) {
            return;
        }
        Piece whole = entry.getValue();
        int characters = whole.skipped() + at - whole.start();
        Element rest = RunText.split(whole.run(), characters);
        byStart.put(whole.start(), new Piece(whole.run(), whole.start(), at, whole.skipped()));
        byStart.put(at, new Piece(rest, at, whole.end(), 0));
    }
}
