package org.crosscheck.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;

/** A generated story of 5,000 claims from 300 sources in 1,000 groups, put into the database as it is. */
@ApplicationScoped
class LargeStory {
    private static final int SOURCES = 300;
    private static final int CLAIMS = 5_000;
    private static final int GROUPS = 1_000;
    private static final int SPEAKERS = 250;
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    private Story story;
    private final List<ArticleVersion> versions = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /** The story's id; it is made once. */
    @Transactional
    long story() {
        if (story == null) {
            make();
        }
        return story.id;
    }

    private void make() {
        story = new Story();
        story.title = "Five thousand claims";
        story.createdAt = NOW;
        story.persist();
        for (int i = 0; i < SOURCES; i++) {
            versions.add(version(i));
        }
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(speaker(i));
        }
        for (int i = 0; i < GROUPS; i++) {
            groups.add(group(i));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim(i));
        }
        for (int i = GROUPS; i < CLAIMS; i++) {
            compare(claims.get(i - GROUPS), claims.get(i));
        }
    }

    private ArticleVersion version(int number) {
        Outlet outlet = new Outlet();
        outlet.name = "Outlet of the valley " + number;
        outlet.persist();
        Article article = new Article();
        article.story = story;
        article.outlet = outlet;
        article.title = "What is known about the flood, part " + number;
        article.published = FIRST_DAY.plusDays(number % 20);
        article.createdAt = NOW;
        article.persist();
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.story = story;
        version.outlet = outlet;
        version.number = 1;
        version.text = "Water rose in the valley. ".repeat(40);
        version.sha256 = "%064d".formatted(number);
        version.notices = "";
        version.source = "{}";
        version.importedAt = NOW;
        version.persist();
        return version;
    }

    private Speaker speaker(int number) {
        Speaker speaker = new Speaker();
        speaker.story = story;
        speaker.name = "Speaker Number " + number;
        speaker.kind = Entity.Kind.PERSON;
        speaker.gender = Entity.Gender.UNKNOWN;
        speaker.role = "mayor of a town by the river";
        speaker.persist();
        return speaker;
    }

    private Group group(int number) {
        Group group = new Group();
        group.story = story;
        group.kind = number % 2 == 0 ? ClaimKind.QUANTITY : ClaimKind.QUOTATION;
        group.title = "Some " + (100 + number) + " houses were flooded when the dam above the town gave way";
        Proposal proposal = Proposal.values()[number % Proposal.values().length];
        group.proposal = proposal;
        group.urgency = proposal.urgency();
        group.sourceCount = CLAIMS / GROUPS;
        group.originCount = CLAIMS / GROUPS;
        group.origins = "";
        group.membersChangedAt = NOW;
        group.persist();
        return group;
    }

    private Claim claim(int number) {
        Group group = groups.get(number % GROUPS);
        Claim claim = new Claim();
        claim.story = story;
        claim.group = group;
        claim.version = versions.get((number * 7 + number / GROUPS) % SOURCES);
        claim.kind = group.kind;
        claim.startOffset = number % 900;
        claim.endOffset = claim.startOffset + 20;
        claim.exact = (100 + number % GROUPS) + " houses were flooded when the dam above the town gave way";
        claim.prefix = "On Tuesday night, the fire service of the valley said, ";
        claim.suffix = ", and nobody knew when the water would fall again.";
        claim.rule = "counted";
        claim.confidence = 0.9;
        if (group.kind == ClaimKind.QUOTATION) {
            claim.speaker = speakers.get(number % SPEAKERS);
            claim.speakerAsWritten = claim.speaker.name;
        } else {
            claim.low = BigDecimal.valueOf(100 + number % GROUPS + number / GROUPS);
            claim.high = claim.low;
            claim.modifier = Modifier.EXACT;
            claim.unit = "house";
            claim.noun = "houses";
            claim.asOfFirst = claim.version.article.published;
            claim.asOfLast = claim.asOfFirst;
        }
        claim.persist();
        return claim;
    }

    private void compare(Claim first, Claim second) {
        Comparison comparison = new Comparison();
        comparison.story = story;
        comparison.first = first;
        comparison.second = second;
        comparison.label = first.group.proposal;
        comparison.score = 0.8;
        comparison.reasons = "[{\"code\":\"SAME_DAY\",\"values\":[],\"text\":\"same day\"},"
                + "{\"code\":\"SHARED\",\"values\":[\"dam, houses\"],\"text\":\"both have: dam, houses\"}]";
        comparison.persist();
    }
}
