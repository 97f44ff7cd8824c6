package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Blots withheld names out of what the desk typed. Immutable; thread-safe. */
public final class Blot {
    private static final String BLOT = "[withheld]";

    private final List<String> withheld;

    private Blot(List<String> withheld) {
        this.withheld = withheld;
    }

    /** Words of a text that are withheld, in UTF-16 offsets; the end is exclusive. */
    public record Span(int start, int end) {}

    /**
     * Reviewers, contacts, and what names a confidential source.
     *
     * @param report in its internal edition
     */
    public static Blot of(Report report) {
        Stream<String> people = Stream.concat(
                Stream.of(
                        report.head().compiledBy(),
                        report.head().signOff() == null
                                ? null
                                : report.head().signOff().who()),
                report.head().people().stream().map(Head.Person::name));
        Stream<String> replies = report.replies().stream()
                .flatMap(reply -> Stream.of(reply.contact(), reply.confidential() ? reply.concerned() : null));
        Stream<String> calls = report.groups().stream()
                .flatMap(group -> group.claims().stream())
                .flatMap(claim -> claim.decisions().stream())
                .flatMap(decision -> decision.evidence().stream())
                .map(Evidence::contact);
        Stream<String> sources = report.sources().stream()
                .filter(Source::confidential)
                .flatMap(source -> Stream.of(source.outlet(), source.title(), source.byline(), source.address()));
        return new Blot(Stream.of(people, replies, calls, sources)
                .flatMap(strings -> strings)
                .filter(Objects::nonNull)
                .filter(string -> !string.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** The text with "[withheld]" for every withheld string that stands in it as words of its own; null for null. */
    public String out(String text) {
        return text == null ? null : without(text, spans(text), 0, text.length());
    }

    /**
     * Where withheld strings stand as words of their own, in the text's order, none over another. Case is ignored; but a single
     * word must stand as it is written: nobody's name takes every "will" out of a text.
     */
    public List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String string : withheld) {
            boolean ignoresCase = !string.chars().allMatch(Character::isLetter);
            for (int i = 0; i + string.length() <= text.length(); i++) {
                if (text.regionMatches(ignoresCase, i, string, 0, string.length())
                        && isWhole(text, i, i + string.length())
                        && isFree(spans, i, i + string.length())) {
                    spans.add(new Span(i, i + string.length()));
                }
            }
        }
        spans.sort(Comparator.comparing(Span::start));
        return spans;
    }

    private static boolean isFree(List<Span> spans, int start, int end) {
        return spans.stream().noneMatch(span -> span.start() < end && start < span.end());
    }

    /** A part of a text with "[withheld]" where a withheld span begins, and nothing for the rest of it. */
    public static String without(String text, List<Span> spans, int start, int end) {
        StringBuilder left = new StringBuilder();
        int done = start;
        for (Span span : spans) {
            if (span.start() < end && span.end() > start) {
                left.append(text, done, Math.max(done, span.start())).append(span.start() < start ? "" : BLOT);
                done = Math.min(end, span.end());
            }
        }
        return left.append(text, done, end).toString();
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
