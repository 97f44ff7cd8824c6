package org.crosscheck.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts stretches of one text into segments; asked from the front to the back. */
final class SegmentCutter {
    private final String text;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    SegmentCutter(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .map(mark -> within(mark, text.length()))
                .filter(mark -> mark.start() < mark.end())
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
    }

    private static Mark within(Mark mark, int length) {
        return mark.end() <= length
                ? mark
                : new Mark(Math.min(mark.start(), length), length, mark.kind(), mark.claim(), mark.tag(), mark.href());
    }

    /** The segments from {@code line[0]} to {@code line[1]}. */
    List<Segment> cut(int[] line) {
        TreeSet<Integer> edges = edges(line[0], line[1]);
        List<Segment> segments = new ArrayList<>();
        int start = edges.first();
        for (int end : edges.tailSet(start, false)) {
            segments.add(segment(start, end));
            start = end;
        }
        return segments;
    }

    private TreeSet<Integer> edges(int from, int to) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        open.forEach(mark -> addWithin(edges, mark.end(), from, to));
        for (int i = next; i < marks.size() && marks.get(i).start() < to; i++) {
            addWithin(edges, marks.get(i).start(), from, to);
            addWithin(edges, marks.get(i).end(), from, to);
        }
        for (int i = from; i < to; i++) {
            if (Controls.isControl(text.charAt(i))) {
                edges.add(i);
                edges.add(i + 1);
            }
        }
        return edges;
    }

    private static void addWithin(TreeSet<Integer> edges, int edge, int from, int to) {
        if (edge > from && edge < to) {
            edges.add(edge);
        }
    }

    private Segment segment(int start, int end) {
        List<Mark> opens = new ArrayList<>();
        while (next < marks.size() && marks.get(next).start() <= start) {
            opens.add(marks.get(next++));
        }
        open.addAll(opens);
        List<Mark> over = open.stream().filter(mark -> mark.end() > start).toList();
        List<Mark> closes = open.stream()
                .filter(mark -> mark.end() <= end)
                .sorted(Comparator.comparingInt(Mark::length))
                .toList();
        open.removeIf(mark -> mark.end() <= end);
        return new Segment(
                start, text.substring(start, end), style(over), innermost(over), opens, closes, control(start, end));
    }

    private static String style(List<Mark> over) {
        return over.stream().map(mark -> mark.kind().style()).distinct().collect(Collectors.joining(" "));
    }

    private static String innermost(List<Mark> over) {
        return over.stream()
                .filter(mark -> mark.href() != null)
                .min(Comparator.comparingInt(Mark::length))
                .map(Mark::href)
                .orElse(null);
    }

    private String control(int start, int end) {
        return end - start == 1 && Controls.isControl(text.charAt(start)) ? Controls.name(text.charAt(start)) : null;
    }
}
