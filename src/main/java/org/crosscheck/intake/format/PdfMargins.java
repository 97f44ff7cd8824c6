package org.crosscheck.intake.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the running headers, footers and page numbers among a PDF's lines. */
final class PdfMargins {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(page )?#( ?(of|/) ?#)?", Pattern.CASE_INSENSITIVE);
    private static final float SMALLER = 0.95f;

    private PdfMargins() {}

    /** Lines at a page's edge that recur on another page but for their numbers, are numbers, or are set smaller than the text. */
    static Set<PdfLine> of(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        lines.stream().filter(PdfLine::isInMargin).forEach(line -> pages.computeIfAbsent(
                        line.pattern(), key -> new HashSet<>())
                .add(line.page()));
        float usual = usualSize(lines);
        Set<PdfLine> margins = new LinkedHashSet<>();
        for (PdfLine line : lines) {
            if (line.isInMargin()
                    && (pages.get(line.pattern()).size() > 1
                            || PAGE_NUMBER.matcher(line.pattern()).matches()
                            || line.size() < usual * SMALLER)) {
                margins.add(line);
            }
        }
        return margins;
    }

    /** The size in which most letters are set. */
    private static float usualSize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
