package org.crosscheck.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.GroupRow;

/** Fills a page of a story's groups: the groups, then all their claims at once. */
final class GroupRows {
    private static final int MOST_VOICES = 6;

    private GroupRows() {}

    /** @param page from 0 */
    static List<GroupRow> of(long story, GroupQuery query, int page, int size) {
        List<Group> groups = Group.ofStory(story, query.filter(), page, size);
        Map<Long, List<Claim>> claims = Claim.inGroups(
                        groups.stream().map(group -> group.id).toList())
                .stream()
                .collect(Collectors.groupingBy(claim -> claim.group.id));
        return groups.stream()
                .map(group -> row(query.groupAddress(story, group.id), group, claims.getOrDefault(group.id, List.of())))
                .toList();
    }

    private static GroupRow row(String href, Group group, List<Claim> claims) {
        boolean isQuotation = group.kind == ClaimKind.QUOTATION;
        return new GroupRow(
                href,
                Wording.badge(group.proposal),
                group.title,
                isQuotation || claims.isEmpty() ? null : excerpt(claims.get(0)),
                group.kind.name(),
                group.sourceCount,
                group.originCount,
                voices(claims, isQuotation),
                group.verdict == null ? null : Wording.badge(group.verdict));
    }

    private static Excerpt excerpt(Claim claim) {
        return new Excerpt(claim.prefix, claim.exact, claim.suffix);
    }

    private static List<GroupRow.Voice> voices(List<Claim> claims, boolean isQuotation) {
        return claims.stream()
                .map(claim -> new GroupRow.Voice(claim.version.outlet.name, isQuotation ? null : claim.exact))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(MOST_VOICES)
                .toList();
    }
}
