package org.crosscheck.report.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.w3c.dom.Element;

/** A draft's text and the runs that it stands in; a run is split where somebody asks for a place inside it. */
final class Pieces {
    /** Stands for the words of a box that a run holds: they are not its own, and it cannot be split among them. */
    private static final int IN_A_BOX = -1;

    private final TreeMap<Integer, Piece> byStart = new TreeMap<>();

    /**
     * Words of the text that stand in a run.
     *
     * @param start in UTF-16 offsets of the text
     * @param end exclusive
     * @param skipped how many of the run's characters stand before them, or {@link #IN_A_BOX}
     */
    record Piece(Element run, int start, int end, int skipped) {}

    private Pieces() {}

    /** @throws IOException when the file's runs do not hold the text */
    static Pieces of(DraftFile draft, List<Element> runs) throws IOException {
        Pieces pieces = new Pieces();
        for (DraftFile.Origin origin : draft.runs()) {
            Element run = origin.number() < runs.size() ? runs.get(origin.number()) : null;
            String words = draft.text().substring(origin.start(), origin.end());
            int skipped = run == null ? -1 : RunText.of(run).indexOf(words);
            if (skipped < 0 && (run == null || !RunText.holdsBox(run))) {
                throw new IOException(
                        "the file does not hold the words at " + origin.start() + " where they were read");
            }
            pieces.byStart.put(
                    origin.start(), new Piece(run, origin.start(), origin.end(), skipped < 0 ? IN_A_BOX : skipped));
        }
        return pieces;
    }

    /** The words that stand in each run, in their order; runs that hold none of the text are absent. */
    Map<Element, List<Piece>> byRun() {
        Map<Element, List<Piece>> byRun = new IdentityHashMap<>();
        byStart.values().forEach(piece -> byRun.computeIfAbsent(piece.run(), run -> new ArrayList<>())
                .add(piece));
        return byRun;
    }

    /** The run that begins with the words at this place or, where none does, with the next words; null behind the last. */
    Element beginning(int at) {
        splitAt(at);
        Map.Entry<Integer, Piece> here = byStart.floorEntry(at);
        if (here != null && here.getValue().end() > at) {
            return here.getValue().run();
        }
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
        if (entry == null || entry.getValue().end() <= at || entry.getValue().skipped() == IN_A_BOX) {
            return;
        }
        Piece whole = entry.getValue();
        int characters = whole.skipped() + at - whole.start();
        Element rest = RunText.split(whole.run(), characters);
        byStart.put(whole.start(), new Piece(whole.run(), whole.start(), at, whole.skipped()));
        byStart.put(at, new Piece(rest, at, whole.end(), 0));
        follow(whole, rest, characters);
    }

    /** Later pieces of a run that was split stand in the rest now. */
    private void follow(Piece whole, Element rest, int characters) {
        for (Map.Entry<Integer, Piece> later : byStart.tailMap(whole.end()).entrySet()) {
            Piece piece = later.getValue();
            if (piece.run() != whole.run()) {
                return;
            }
            if (piece.skipped() != IN_A_BOX) {
                later.setValue(new Piece(rest, piece.start(), piece.end(), piece.skipped() - characters));
            }
        }
    }
}
