package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Blots withheld names out of what the desk typed. */
final class Blot {
    private static final String BLOT = "[withheld]";

    private final List<String> withheld;

    private Blot(List<String> withheld) {
        this.withheld = withheld;
    }

    /** Reviewers, contacts, and what names a confidential source. */
    static Blot of(Report report) {
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
    String out(String text) {
        String left = text;
        for (String string : withheld) {
            left = left == null ? null : without(left, string);
        }
        return left;
    }

    private static String without(String text, String string) {
        StringBuilder left = new StringBuilder();
        int done = 0;
        for (int i = 0; i + string.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, string, 0, string.length()) && isWhole(text, i, i + string.length())) {
                left.append(text, done, i).append(BLOT);
                done = i + string.length();
                i = done - 1;
            }
        }
        return left.append(text, done, text.length()).toString();
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
