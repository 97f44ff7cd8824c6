package org.crosscheck.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.model.Membership;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.PeoplePage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.UnknownException;

/** Fills the pages of who takes part. */
final class PeopleDesk {
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    private PeopleDesk() {}

    /** @param link that was made for somebody, or null */
    static PeoplePage ofAll(String visitor, String link, Typed typed) {
        List<PeoplePage.Account> people = Person.withAccount().stream()
                .map(person -> account(person, person.role))
                .toList();
        return new PeoplePage(Frame.plain(visitor), "/people", people, List.of(), ROLES, link, typed);
    }

    /** @param link that was made for somebody, or null */
    static PeoplePage ofStory(long id, String visitor, String link, Typed typed) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        List<PeoplePage.Account> members = Membership.ofStory(id).stream()
                .map(membership -> account(membership.person, membership.role))
                .toList();
        Set<Long> known = members.stream().map(PeoplePage.Account::id).collect(Collectors.toSet());
        List<PeoplePage.Account> others = Person.withAccount().stream()
                .filter(person -> !known.contains(person.id))
                .map(person -> account(person, null))
                .toList();
        Frame frame = new Frame("", Frames.of(story), "team", visitor);
        return new PeoplePage(frame, "/stories/" + id + "/members", members, others, ROLES, link, typed);
    }

    private static PeoplePage.Account account(Person person, Role role) {
        return new PeoplePage.Account(
                person.id, person.name, role == null ? "" : role.name(), person.disabledAt != null);
    }
}
