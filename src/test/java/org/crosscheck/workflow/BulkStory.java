package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Profile;
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
    private static final int ARTICLES_AT_ONCE = 50;
    private static final int LINKS_A_CLAIM = 2;
    private static final int STILL_TOLD = 4_000;

    private final Clock clock;
    private final Engine engine;
    private final Session session;
    private final Candidates candidates;
    private final Vocabulary vocabulary;

    private final Map<String, Told> recent = new LinkedHashMap<>();
    private int articles;

    BulkStory(Clock clock, Engine engine, Session session, Candidates candidates, Vocabulary vocabulary) {
        this.clock = clock;
        this.engine = engine;
        this.session = session;
        this.candidates = candidates;
        this.vocabulary = vocabulary;
    }

    /** What was told of an event: the claims of one group, which is written when its first batch is. */
    private static final class Told {
        private final List<Long> claims = new ArrayList<>();
        private Group group;
    }

    /** Goes on with a story, empty or filled before, where it is. */
    void begin(long story) {
        recent.clear();
        articles = Math.toIntExact(Article.count("story.id", story));
        for (Long id : lastArticles(story)) {
            Article article = Article.findById(id);
            int number = Integer.parseInt(article.title.replace("Report ", ""));
            GrowingStory.Article made = GrowingStory.article(number);
            for (org.crosscheck.model.Claim claim :
                    org.crosscheck.model.Claim.of(ArticleVersion.newestOf(id).orElseThrow().id)) {
                Told told = told(claim.kind == ClaimKind.QUOTATION, made.eventAt(claim.startOffset));
                told.claims.add(claim.id);
                told.group = claim.group;
            }
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

    private Told told(boolean quoted, long event) {
        return recent.computeIfAbsent(event + (quoted ? " said" : " counted"), none -> new Told());
    }

    /** How many articles the story has. */
    int articles() {
        return articles;
    }

    /** Adds articles until the story has so many. */
    void fill(long story, int upTo) {
        while (articles < upTo) {
            int last = Math.min(upTo, articles + ARTICLES_AT_ONCE);
            List<Reading> read = IntStream.range(articles, last)
                    .parallel()
                    .mapToObj(number -> reading(GrowingStory.article(number)))
                    .toList();
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                add(Locks.story(story), read);
                session.clear();
            });
            recent.keySet().stream()
                    .limit(Math.max(0, recent.size() - STILL_TOLD))
                    .toList()
                    .forEach(recent::remove);
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

    private void add(Story story, List<Reading> read) {
        Batch batch = new Batch(story);
        for (Reading reading : read) {
            GrowingStory.Article made = GrowingStory.article(articles++);
            NewClaims stored = store(story, reading);
            Newcomers.of(stored.rows()).insert();
            Map<Long, Profile> profiles = stored.profiles();
            vocabulary.add(story.id, stored.version().article.id, reading.terms());
            candidates.add(story.id, profiles);
            profiles.forEach((id, profile) -> batch.put(
                    id, profile.claim(), made.eventAt(profile.claim().span().start())));
        }
        batch.write();
    }

    /** Stores an article, its claims not yet. */
    NewClaims store(Story story, Reading reading) {
        Article article = new Article();
        article.story = story;
        article.outlet = outlet(reading.about().outlet());
        article.title = reading.about().title();
        article.published = reading.about().published();
        article.createdAt = clock.instant();
        article.persist();
        ArticleVersion version = Versions.next(article, 1, reading, clock.instant());
        return NewClaims.of(version, reading, reading.claims(), Speakers.of(story, reading.extraction()));
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

    /** Claims on their way into groups. */
    private final class Batch {
        private final Story story;
        private final List<Group> fresh = new ArrayList<>();
        private final Map<Long, Group> groups = new LinkedHashMap<>();
        private final List<Comparison> links = new ArrayList<>();

        Batch(Story story) {
            this.story = story;
        }

        void put(long id, Claim claim, long event) {
            boolean quoted = claim.figure() == null;
            Told told = told(quoted, event);
            if (told.group == null) {
                told.group = group(claim.words(), quoted);
                fresh.add(told.group);
            }
            told.claims.stream()
                    .skip(Math.max(0, told.claims.size() - LINKS_A_CLAIM))
                    .forEach(other -> links.add(link(other, id)));
            told.claims.add(id);
            groups.put(id, told.group);
        }

        void write() {
            NewRows.insert(fresh);
            session.doWork(connection -> {
                Rows.each(
                        connection,
                        "update claim set group_id = ? where id = ?",
                        groups.entrySet(),
                        (statement, claim) -> {
                            statement.setLong(1, claim.getValue().id);
                            statement.setLong(2, claim.getKey());
                        });
                Rows.each(
                        connection,
                        "update claim_group set source_count = source_count + 1, origin_count = origin_count + 1"
                                + " where id = ?",
                        groups.values(),
                        (statement, group) -> statement.setLong(1, group.id));
            });
            NewRows.insert(links);
        }

        private Group group(String title, boolean quoted) {
            Group group = new Group();
            group.story = story;
            group.kind = quoted ? ClaimKind.QUOTATION : ClaimKind.QUANTITY;
            group.title = Description.title(title);
            group.origins = "";
            group.membersChangedAt = clock.instant();
            Description.propose(group, Proposal.AGREE);
            return group;
        }

        private Comparison link(long first, long second) {
            Comparison link = new Comparison();
            link.first = session.getReference(org.crosscheck.model.Claim.class, first);
            link.second = session.getReference(org.crosscheck.model.Claim.class, second);
            link.label = Proposal.AGREE;
            link.score = 0.8;
            link.reasons = "[]";
            return link;
        }
    }
}
