package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.comparison.Bonds.Pair;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

class GroupingTest {
    private final Claim a = said(source("Post", "2031-05-06"), person("Ann Lee"), "one");
    private final Claim b = said(source("Herald", "2031-05-06"), person("Ann Lee"), "two");
    private final Claim c = said(source("Echo", "2031-05-07"), person("Ann Lee"), "three");
    private final Claim d = said(source("Star", "2031-05-08"), person("Ann Lee"), "four");
    private final List<Claim> all = List.of(a, b, c, d);

    @Test
    void everyClaimIsInOneGroup() {
        assertEquals("b | a | c | d", groups(List.of(), Bonds.NONE));
    }

    @Test
    void linkedClaimsAreOneGroupInReadingOrder() {
        assertEquals("b a c | d", groups(List.of(agree(a, b), agree(b, c), agree(a, c)), Bonds.NONE));
    }

    @Test
    void aChainOfSingleLinksDoesNotPullStrangersTogether() {
        assertEquals("b a | c d", groups(List.of(link(a, b, 0.9), link(b, c, 0.5), link(c, d, 0.8)), Bonds.NONE));
    }

    @Test
    void aSplitHoldsAgainstEveryLink() {
        Bonds split = new Bonds(Set.of(), Set.of(new Pair(c.id(), a.id())));
        assertEquals("b a | c | d", groups(List.of(link(a, b, 0.9), link(b, c, 0.8), link(a, c, 0.8)), split));
    }

    @Test
    void aMergeHoldsWithoutALink() {
        Bonds merge = new Bonds(Set.of(new Pair(a.id(), d.id())), Set.of());
        assertEquals("b | a d | c", groups(List.of(), merge));
    }

    @Test
    void aSplitIsStrongerThanAMerge() {
        Pair pair = new Pair(a.id(), d.id());
        assertEquals("b | a | c | d", groups(List.of(agree(a, d)), new Bonds(Set.of(pair), Set.of(pair))));
    }

    @Test
    void theGroupsLabelIsTheMostUrgentOfItsPairs() {
        Link conflict = new Link(b, c, Comparison.of(List.of(Reason.of(ReasonCode.RANGES_APART, "1", "2")), 0.9));
        List<Group> groups = Grouping.of(all, List.of(agree(a, b), conflict, agree(a, c)), Bonds.NONE);
        assertEquals(Label.CONFLICT, groups.get(0).label());
        assertEquals(Label.AGREE, groups.get(1).label());
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        List<Link> links = new ArrayList<>(List.of(link(a, b, 0.7), link(b, c, 0.7), link(c, d, 0.7), link(a, d, 0.7)));
        List<Claim> claims = new ArrayList<>(all);
        String first = groups(links, Bonds.NONE);
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(links, random);
            Collections.shuffle(claims, random);
            assertEquals(first, text(Grouping.of(claims, links, Bonds.NONE)));
        }
    }

    @Test
    void copiesOfOneSentenceCountAsOneWording() {
        Claim copy = said(source("Sun", "2031-05-06"), person("Ann Lee"), "one");
        Claim another = said(source("Tide", "2031-05-06"), person("Ann Lee"), "one");
        List<Link> links = List.of(agree(a, copy), agree(copy, another), link(a, b, 0.6));
        assertEquals(
                1, Grouping.of(List.of(a, b, copy, another), links, Bonds.NONE).size());
    }

    @Test
    void aSplitPartsCopies() {
        Claim copy = said(source("Sun", "2031-05-06"), person("Ann Lee"), "one");
        Bonds split = new Bonds(Set.of(), Set.of(new Pair(a.id(), copy.id())));
        assertEquals(
                2, Grouping.of(List.of(a, copy), List.of(agree(a, copy)), split).size());
    }

    @Test
    void aGroupOfMoreThanAClaimIsComparedWithStaysOne() {
        List<Claim> many = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Claim next = said(source("Outlet " + i, "2031-05-06"), person("Ann Lee"), "wording " + i);
            many.subList(0, Math.min(i, 80)).forEach(other -> links.add(agree(other, next)));
            many.add(next);
        }
        assertEquals(1, Grouping.of(many, links, Bonds.NONE).size());
    }

    private static Link agree(Claim one, Claim other) {
        return link(one, other, 0.9);
    }

    private static Link link(Claim one, Claim other, double score) {
        return new Link(one, other, Comparison.of(List.of(Reason.of(ReasonCode.SAME_WORDS)), score));
    }

    private String groups(List<Link> links, Bonds bonds) {
        return text(Grouping.of(all, links, bonds));
    }

    private String text(List<Group> groups) {
        List<String> texts = new ArrayList<>();
        for (Group group : groups) {
            texts.add(
                    String.join(" ", group.members().stream().map(this::letter).toList()));
        }
        return String.join(" | ", texts);
    }

    private String letter(Claim claim) {
        return String.valueOf("abcd".charAt(all.indexOf(claim)));
    }
}
