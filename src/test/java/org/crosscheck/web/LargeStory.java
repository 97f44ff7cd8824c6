package org.crosscheck.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimFate;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Person;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Review;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;

/**
 * A generated story of 5,000 claims from 300 sources in 900 groups, put into the database as it is: a draft in its second
 * version with a claim of every group, one group with a claim of every source, and two people who disagree on a third of it.
 */
@ApplicationScoped
class LargeStory {
    private static final int SOURCES = 300;
    private static final int CLAIMS = 5_000;
    private static final int GROUPS = 900;
    private static final int CROWD = SOURCES - 1;
    private static final int SPLIT_EVERY = 3;
    private static final int SPEAKERS = 250;
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String TEXT = "Water rose in the valley, and many waited on their roofs for help.\n\n";
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
        for (int i = GROUPS; i < CLAIMS - CROWD; i++) {
            compare(claims.get(i - GROUPS), claims.get(i));
        }
        draft(claims.subList(0, GROUPS));
        disagree(claims);
    }

    /** The first source is the draft; its claims came into the second version in other words. */
    private void draft(List<Claim> claims) {
        ArticleVersion first = versions.get(0);
        first.article.role = Article.Role.DRAFT;
        ArticleVersion second =
                version(first.article, 2, TEXT.replace("Water", "The water").repeat(GROUPS));
        for (Claim claim : claims) {
            ClaimFate fate = new ClaimFate();
            fate.claim = claim;
            fate.from = first;
            fate.to = second;
            fate.kind = ClaimFate.Kind.CHANGED;
            fate.startOffset = claim.startOffset;
            fate.endOffset = claim.endOffset;
            fate.prefix = claim.prefix;
            fate.exact = claim.exact;
            fate.suffix = "";
            fate.told = claim.kind.name();
            fate.persist();
            claim.version = second;
        }
    }

    private void disagree(List<Claim> claims) {
        story.checking = Checking.TWO_BLIND;
        List<Person> people = List.of(person("Ann of the large story"), person("Ben of the large story"));
        for (int i = 0; i < GROUPS; i += SPLIT_EVERY) {
            Group group = groups.get(i);
            group.stage = Stage.DISAGREEMENT;
            Set<Long> about = Set.of(claims.get(i).id, claims.get(i + GROUPS).id);
            for (Person person : people) {
                review(group, person, people.indexOf(person), about);
            }
        }
    }

    private static Person person(String name) {
        Person person = new Person();
        person.name = name;
        person.createdAt = NOW;
        person.persist();
        return person;
    }

    private static void review(Group group, Person person, int number, Set<Long> about) {
        Review review = new Review();
        review.group = group;
        review.person = person;
        review.number = number + 1;
        review.verdict = number == 0 ? Verdict.AGREE : Verdict.CONFLICT;
        review.note = "As I read it.";
        review.createdAt = NOW;
        review.openedAt = NOW;
        review.blind = true;
        review.claims = about;
        review.persist();
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
        return version(article, 1, TEXT.repeat(number == 0 ? GROUPS : 40));
    }

    private ArticleVersion version(Article article, int number, String text) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.story = story;
        version.outlet = article.outlet;
        version.number = number;
        version.text = text;
        version.sha256 = "%064x".formatted(text.hashCode() & 0xffffffffL ^ article.id << 32);
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
        group.sourceCount = number == 0 ? SOURCES : CLAIMS / GROUPS;
        group.originCount = group.sourceCount;
        group.origins = "";
        group.stage = Stage.OPEN;
        group.membersChangedAt = NOW;
        group.persist();
        return group;
    }

    private Claim claim(int number) {
        boolean crowded = number >= CLAIMS - CROWD;
        Group group = groups.get(crowded ? 0 : number % GROUPS);
        Claim claim = new Claim();
        claim.story = story;
        claim.group = group;
        claim.version = versions.get(source(number, crowded));
        claim.kind = group.kind;
        claim.startOffset = (number % GROUPS) * (number < GROUPS ? TEXT.length() : 1);
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

    /** The draft has the first claims, one of each group; the last ones come from one source each. */
    private static int source(int number, boolean crowded) {
        if (number < GROUPS) {
            return 0;
        }
        return 1 + (crowded ? number - (CLAIMS - CROWD) : (number * 7 + number / GROUPS) % (SOURCES - 1));
    }

    private void compare(Claim first, Claim second) {
        Comparison comparison = new Comparison();
        comparison.first = first;
        comparison.second = second;
        comparison.label = first.group.proposal;
        comparison.score = 0.8;
        comparison.reasons = "[{\"code\":\"SAME_DAY\",\"values\":[],\"text\":\"same day\"},"
                + "{\"code\":\"SHARED\",\"values\":[\"dam, houses\"],\"text\":\"both have: dam, houses\"}]";
        comparison.persist();
    }
}
