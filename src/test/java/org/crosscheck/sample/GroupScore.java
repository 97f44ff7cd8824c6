package org.crosscheck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Label;
import org.crosscheck.engine.comparison.Link;

/** Groups made against those of the gold. */
final class GroupScore {
    private final Score score = new Score();
    private final List<Group> groups;
    private final List<Link> links = new ArrayList<>();

    GroupScore(List<Group> groups) {
        this.groups = groups;
        groups.forEach(group -> links.addAll(group.links()));
    }

    Score score() {
        return score;
    }

    void add(GoldGroup expected) {
        Set<Label> labels = links.stream()
                .filter(link -> joins(link, expected.members(), expected.members()))
                .map(link -> link.comparison().label())
                .collect(Collectors.toSet());
        if (expected.optional() && labels.isEmpty()) {
            return;
        }
        boolean labelled = labels.contains(label(expected));
        score.count(expected.label(), labelled, expected.about() + " " + labels);
        if (expected.label().equals("one-origin")) {
            score.count("origins", labelled && oneOrigin(expected), expected.about());
        }
    }

    private static Label label(GoldGroup expected) {
        return expected.label().equals("one-origin")
                ? Label.AGREE
                : Label.valueOf(expected.label().toUpperCase(Locale.ROOT));
    }

    private boolean oneOrigin(GoldGroup expected) {
        return groups.stream()
                .filter(group ->
                        group.links().stream().anyMatch(link -> joins(link, expected.members(), expected.members())))
                .allMatch(group -> group.origins().size() == 1);
    }

    void add(Trap trap) {
        List<Link> sprung = links.stream().filter(link -> springs(link, trap)).toList();
        score.count(
                "traps not sprung",
                sprung.isEmpty(),
                trap.about() + " " + sprung.stream().map(GroupScore::text).toList());
    }

    private static boolean springs(Link link, Trap trap) {
        for (List<Anchor> some : trap.apart()) {
            for (List<Anchor> others : trap.apart()) {
                if (some != others && joins(link, some, others)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts the links between articles, right where a group of the gold has both ends. */
    void addLinks(List<GoldGroup> gold) {
        for (Link link :
                links.stream().filter(one -> !one.a().sameSource(one.b())).toList()) {
            boolean known = gold.stream().anyMatch(group -> joins(link, group.members(), group.members()));
            score.count("links in the gold", known, text(link));
            if (link.comparison().label() == Label.CONFLICT) {
                boolean real = gold.stream()
                        .filter(group -> group.label().equals("conflict"))
                        .anyMatch(group -> joins(link, group.members(), group.members()));
                score.count("conflicts that are real", real, text(link));
            }
        }
    }

    private static boolean joins(Link link, List<Anchor> some, List<Anchor> others) {
        return meets(link.a(), some) && meets(link.b(), others) || meets(link.b(), some) && meets(link.a(), others);
    }

    private static boolean meets(Claim claim, List<Anchor> anchors) {
        return anchors.stream().anyMatch(anchor -> anchor.meets(claim.source().id(), claim.span()));
    }

    private static String text(Link link) {
        return link.comparison().label() + " " + link.a().words() + " | "
                + link.b().words();
    }
}
