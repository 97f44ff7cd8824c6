package org.crosscheck.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Duty;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Verdict;

/**
 * Which of a story's groups an address asks for. What an address says that means nothing is left out;
 * {@code visitor} is the reader's name, or null.
 */
record GroupQuery(Map<String, String> parameters, String visitor) {
    static final String KIND = "kind";
    static final String PROPOSAL = "proposal";
    static final String VERDICT = "verdict";
    static final String SPEAKER = "speaker";
    static final String SOURCE = "source";
    static final String WORDS = "q";
    static final String PAGE = "page";
    static final String DUTY = "duty";

    /** The verdict of groups on which nobody has decided. */
    static final String OPEN = "open";

    static final GroupQuery ALL = new GroupQuery(Map.of(), null);

    static GroupQuery of(MultivaluedMap<String, String> given, String visitor) {
        Map<String, String> parameters = new TreeMap<>();
        given.forEach((name, values) -> parameters.put(name, values.get(0)));
        parameters.keySet().retainAll(java.util.Set.of(KIND, PROPOSAL, VERDICT, SPEAKER, SOURCE, WORDS, PAGE, DUTY));
        parameters.values().removeIf(String::isBlank);
        return new GroupQuery(parameters, visitor);
    }

    GroupFilter filter() {
        return new GroupFilter(
                read(KIND, ClaimKind::valueOf),
                read(PROPOSAL, Proposal::valueOf),
                read(VERDICT, Verdict::valueOf),
                OPEN.equals(value(VERDICT)),
                read(SPEAKER, Long::valueOf),
                read(SOURCE, Long::valueOf),
                parameters.get(WORDS),
                duty());
    }

    private Duty duty() {
        Duty.Kind kind = read(DUTY, Duty.Kind::valueOf);
        return kind == null ? null : new Duty(kind, visitor == null ? "" : visitor);
    }

    /** From 0. */
    int page() {
        Integer page = read(PAGE, Integer::valueOf);
        return page == null ? 0 : Math.max(1, page) - 1;
    }

    /** As given, or empty. */
    String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether it asks for less than everything. */
    boolean isNarrow() {
        return !filter().equals(GroupFilter.ALL);
    }

    /** This with one part changed, on the first page; an empty value takes the part away. */
    GroupQuery with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, value);
        changed.values().removeIf(String::isBlank);
        return new GroupQuery(changed, visitor);
    }

    /** The story's address with this query. */
    String address(long story) {
        return "/stories/" + story + suffix();
    }

    /** The address of a group in a queue that holds what this asks for, whatever the page. */
    String groupAddress(long story, long group) {
        return "/stories/" + story + "/groups/" + group + with(PAGE, "").suffix();
    }

    /** As the end of an address: with a question mark before it, or empty. */
    String suffix() {
        String query = parameters.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private <T> T read(String name, Function<String, T> reader) {
        String value = parameters.get(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
