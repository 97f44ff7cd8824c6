package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;
import org.crosscheck.sample.GrowingStory;

/**
 * Fills a story with the first articles of a {@link GrowingStory} as importing them would, but puts the claims into the
 * groups that are known instead of comparing them. What was filled into a database that stays can be gone on with.
 */
@ApplicationScoped
class BulkStory {
    private static final int ARTICLES_AT_ONCE = 25;
    private static final int LINKS_A_CLAIM = 2;
    private static final int STILL_TOLD = 4_000;

    private final Clock clock;
    private final Engine engine;
    private final Session session;
    private final Candidates candidates;
    private final Vocabulary vocabulary;

    private final Map<String, List<Long>> recent = new LinkedHashMap<>();
    private int articles;

    BulkStory(Clock clock, Engine engine, Session session, Candidates candidates, Vocabulary vocabulary) {
        this.clock = clock;
        this.engine = engine;
        this.session = session;
        this.candidates = candidates;
        this.vocabulary = vocabulary;
    }

    /** Goes on with a story, empty or filled before, where it is. */
    void begin(long story) {
        recent.clear();
        articles = Article.ofStory(story).size();
        for (Long id : lastArticles(story)) {
            Article article = Article.findById(id);
            int number = Integer.parseInt(article.title.replace("Report ", ""));
            GrowingStory.Article made = GrowingStory.article(number);
            org.crosscheck.model.Claim.of(ArticleVersion.newestOf(id).orElseThrow().id)
                    .forEach(claim -> told(claim.kind == ClaimKind.QUOTATION, made.eventAt(claim.startOffset))
                            .add(claim.id));
        }
        session.clear();
    }

    private List<Long> lastArticles(long story) {
        return session
                .createQuery("select a.id from Article a where a.story.id = ?1 order by a.id desc", Long.class)
                .setParameter(1, story)
                .setMaxResults(STILL_TOLD / GrowingStory.CLAIMS_AN_ARTICLE)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    private List<Long> told(boolean quoted, long event) {
        return recent.computeIfAbsent(event + (quoted ? " said" : " counted"), none -> new ArrayList<>());
    }

    /** How many articles the story has. */
    int articles() {
        return articles;
    }

    /** Adds articles until the story has so many. */
    void fill(long story, int upTo) {
        while (articles < upTo) {
            int last = Math.min(upTo, articles + ARTICLES_AT_ONCE);
            Map<Integer, Reading> read = IntStream.range(articles, last)
                    .boxed()
                    .parallel()
                    .collect(Collectors.toMap(number -> number, number -> reading(GrowingStory.article(number))));
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                for (; articles < last; articles++) {
                    add(story, articles, read.get(articles));
                }
                session.flush();
                session.clear();
            });
        }
    }

    /** An article read and ready to be stored. */
    Reading reading(GrowingStory.Article article) {
        try {
            return Reading.of(TextFile.paste(article.text()), engine);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private void add(long storyId, int number, Reading reading) {
        GrowingStory.Article made = GrowingStory.article(number);
        Story story = Locks.story(storyId);
        Stored stored = store(story, reading);
        vocabulary.add(storyId, stored.article(), reading.terms());
        candidates.findAndAdd(storyId, stored.claims());
        stored.claims()
                .forEach((id, claim) ->
                        group(story, id, claim, made.eventAt(claim.span().start())));
        recent.keySet().stream()
                .limit(Math.max(0, recent.size() - STILL_TOLD))
                .toList()
                .forEach(recent::remove);
    }

    /** An article's id and its claims by theirs. */
    record Stored(long article, Map<Long, Claim> claims) {}

    /** Stores an article and its claims, not yet grouped. */
    Stored store(Story story, Reading reading) {
        Article article = new Article();
        article.story = story;
        article.outlet = outlet(reading.about().outlet());
        article.title = reading.about().title();
        article.published = reading.about().published();
        article.createdAt = clock.instant();
        article.persist();
        ArticleVersion version = Versions.next(article, 1, reading, clock.instant());
        return new Stored(article.id, StoreClaims.store(version, reading, reading.claims()));
    }

    /** The number of the next article, which is taken. */
    int next() {
        return articles++;
    }

    private static Outlet outlet(String name) {
        return Outlet.named(name).orElseGet(() -> {
            Outlet outlet = new Outlet();
            outlet.name = name;
            outlet.persistAndFlush();
            return outlet;
        });
    }

    private void group(Story story, long id, Claim claim, long event) {
        boolean quoted = claim.figure() == null;
        List<Long> members = told(quoted, event);
        org.crosscheck.model.Claim row = session.find(org.crosscheck.model.Claim.class, id);
        if (members.isEmpty()) {
            row.group = group(story, claim.words(), quoted);
        } else {
            row.group = session.find(org.crosscheck.model.Claim.class, members.get(0)).group;
            row.group.sourceCount++;
            row.group.originCount++;
        }
        members.stream().skip(Math.max(0, members.size() - LINKS_A_CLAIM)).forEach(other -> link(story, other, row));
        members.add(id);
    }

    private Group group(Story story, String title, boolean quoted) {
        Group group = new Group();
        group.story = story;
        group.kind = quoted ? ClaimKind.QUOTATION : ClaimKind.QUANTITY;
        group.title = Description.title(title);
        group.sourceCount = 1;
        group.originCount = 1;
        group.origins = "";
        group.membersChangedAt = clock.instant();
        Description.propose(group, Proposal.AGREE);
        group.persist();
        return group;
    }

    private void link(Story story, long other, org.crosscheck.model.Claim claim) {
        Comparison comparison = new Comparison();
        comparison.story = story;
        comparison.first = session.getReference(org.crosscheck.model.Claim.class, other);
        comparison.second = claim;
        comparison.label = Proposal.AGREE;
        comparison.score = 0.8;
        comparison.reasons = "[]";
        comparison.persist();
    }
}
