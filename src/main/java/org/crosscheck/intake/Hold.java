package org.crosscheck.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why an article must not be published, as its sender marked it.
 *
 * @param kind what the mark says
 * @param until when an embargo ends, where the mark says it with day, time and zone; else null
 */
public record Hold(Kind kind, Instant until) {
    /** Hours from UTC of the zones that marks are written in. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private static final List<String> TAKEN_BACK = List.of("kill", "withdraw", "cancel", "withheld", "retract");
    private static final int LONGEST_DAY = 3;

    /** What a mark says. */
    public enum Kind {
        /** Not before a time. */
        EMBARGO,
        /** Never: its sender took it back. */
        KILLED
    }

    /** What a mark means, or null for none. */
    public static Hold of(String mark) {
        if (mark == null || mark.isBlank()) {
            return null;
        }
        String lower = mark.toLowerCase(Locale.ROOT);
        boolean killed = TAKEN_BACK.stream().anyMatch(lower::contains);
        return killed ? new Hold(Kind.KILLED, null) : new Hold(Kind.EMBARGO, until(mark));
    }

    private static Instant until(String mark) {
        List<String> words = Stream.of(mark.split("[\\s,()]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Instant stamp = words.stream()
                .map(PublicationDate::moment)
                .filter(moment -> moment != null)
                .findFirst()
                .orElse(null);
        LocalDate day = stamp == null ? day(words) : null;
        return day == null ? stamp : moment(words, day);
    }

    /** The day named in a run of one to three words. */
    private static LocalDate day(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, LONGEST_DAY)
                        .filter(length -> from + length <= words.size())
                        .mapToObj(length -> words.subList(from, from + length)))
                .map(run -> run.size() == LONGEST_DAY
                                && Character.isLetter(run.get(0).charAt(0))
                        ? run.get(0) + " " + run.get(1) + ", " + run.get(2)
                        : String.join(" ", run))
                .map(PublicationDate::read)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    /** The first time of day that a zone follows, on that day: "0600 GMT", "6:30 BST". */
    private static Instant moment(List<String> words, LocalDate day) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Integer zone = ZONES.get(words.get(i + 1).toLowerCase(Locale.ROOT));
            LocalTime time = zone == null ? null : time(words.get(i));
            if (time != null) {
                return day.atTime(time).toInstant(ZoneOffset.ofHours(zone));
            }
        }
        return null;
    }

    private static LocalTime time(String word) {
        String digits = word.replace(":", "").replace(".", "");
        if (digits.length() < 3 || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int split = digits.length() - 2;
        try {
            return LocalTime.of(
                    Integer.parseInt(digits.substring(0, split)), Integer.parseInt(digits.substring(split)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
