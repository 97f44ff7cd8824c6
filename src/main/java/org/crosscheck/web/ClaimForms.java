package org.crosscheck.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Speaker;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.ClaimForm;
import org.crosscheck.workflow.Typed;

/** Fills the form that says what words of an article are. */
final class ClaimForms {
    private static final int MOST_FACTS = 200;
    private static final GroupFilter FACTS = new GroupFilter(ClaimKind.FACT, null, null, false, null, null, null, null);
    private static final List<String> SIGNS = List.of("=", "~", ">=", "<=", ">", "<", "range");

    private ClaimForms() {}

    /** A form for words that no claim holds yet: it may join a group of facts. */
    static ClaimForm marking(long storyId, ClaimTyped typed) {
        return form(storyId, typed, groups(storyId, FACTS, typed.group()));
    }

    static ClaimForm correcting(long storyId, ClaimTyped typed) {
        return form(storyId, typed, List.of());
    }

    /** Groups to choose from, the most urgent first. */
    static List<Choice> groups(long storyId, GroupFilter filter, String chosen) {
        return Group.ofStory(storyId, filter, 0, MOST_FACTS).stream()
                .map(group -> new Choice(
                        group.id.toString(), group.title, group.id.toString().equals(chosen)))
                .toList();
    }

    private static ClaimForm form(long storyId, ClaimTyped form, List<Choice> groups) {
        Typed typed = form.typed();
        return new ClaimForm(
                form.words(),
                form.occurrence(),
                Stream.of(ClaimKind.values())
                        .map(kind -> new Choice(kind.name(), null, kind.name().equals(form.kind())))
                        .toList(),
                or(typed.speaker()),
                or(typed.value()),
                SIGNS.stream()
                        .map(sign -> new Choice(sign, null, sign.equals(typed.sign())))
                        .toList(),
                or(typed.unit()),
                or(typed.noun()),
                or(typed.asOf()),
                or(typed.until()),
                Speaker.namesOf(storyId),
                Claim.unitsOf(storyId),
                groups,
                form.wrong());
    }

    private static String or(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
