package org.crosscheck.workflow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Story;
import org.crosscheck.sample.GrowingStory;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What it costs to group one more article, however large its story is. {@code ./mvnw test -Dtest=ScaleTest
 * -Dtest.jvm=-Xmx1536m -Dcrosscheck.scale=10000,100000,1000000 -Dquarkus.datasource.jdbc.url=jdbc:h2:file:./target/scale;WRITE_DELAY=0} prints
 * the curve up to a million claims. Killed, it goes on where it was when it is started again on the same file.
 */
@QuarkusTest
class ScaleTest {
    private static final String SIZES = System.getProperty("crosscheck.scale");
    private static final String TITLE = "Growing";
    private static final int MOST_COMPARISONS = 80;
    private static final int SLOWEST = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Inject
    CreateStory createStory;

    @Inject
    BulkStory bulk;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Candidates candidates;

    @Inject
    Regroup regroup;

    @Inject
    Session session;

    @Inject
    SessionFactory sessions;

    /**
     * What grouping one article took.
     *
     * @param millis of one processor
     * @param wall milliseconds until it was committed
     */
    private record Cost(double millis, double wall, long statements, int comparisons, int right, int wrong) {}

    @Test
    void theCostOfOneMoreArticleStaysFlat() {
        long story = Story.titled(TITLE).map(before -> before.id).orElseGet(() -> createStory.titled(TITLE, "Ann"));
        bulk.begin(story);
        int probes = SIZES == null ? 12 : 200;
        List<Point> curve = new ArrayList<>();
        for (String size : (SIZES == null ? "2000,20000" : SIZES).split(",")) {
            if (bulk.articles() > Integer.parseInt(size) / GrowingStory.CLAIMS_AN_ARTICLE) {
                continue;
            }
            bulk.fill(story, Integer.parseInt(size) / GrowingStory.CLAIMS_AN_ARTICLE);
            measure(story, probes / 4);
            curve.add(Point.of(
                    size,
                    Stream.generate(() -> measure(story, 1))
                            .limit(probes)
                            .flatMap(List::stream)
                            .toList()));
            System.out.println(curve.get(curve.size() - 1));
        }
        Point first = curve.get(0);
        Point last = curve.get(curve.size() - 1);
        for (Point point : curve) {
            assertTrue(point.mostComparisons <= MOST_COMPARISONS, point.toString());
            assertTrue(point.right > 50 * point.wrong, point.toString());
            assertTrue(point.right >= point.articles * GrowingStory.CLAIMS_AN_ARTICLE, point.toString());
        }
        assertTrue(last.statements <= 1.2 * first.statements, curve.toString());
        assertTrue(last.comparisons <= 2 * first.comparisons, curve.toString());
        assertTrue(SIZES == null || last.median <= 2 * first.median, curve.toString());
    }

    /**
     * A point of the curve.
     *
     * @param comparisons a claim, on average
     * @param statements an article, the median
     */
    private record Point(
            String claims,
            double median,
            double ninetyFive,
            double wallMedian,
            double statements,
            double comparisons,
            int mostComparisons,
            int right,
            int wrong,
            int articles,
            long heapMegabytes,
            List<Cost> slowest) {

        static Point of(String claims, List<Cost> costs) {
            double[] millis = costs.stream().mapToDouble(Cost::millis).sorted().toArray();
            double[] statements =
                    costs.stream().mapToDouble(Cost::statements).sorted().toArray();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return new Point(
                    claims,
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    costs.stream().mapToDouble(Cost::wall).sorted().toArray()[costs.size() / 2],
                    statements[statements.length / 2],
                    costs.stream().mapToInt(Cost::comparisons).average().orElse(0) / GrowingStory.CLAIMS_AN_ARTICLE,
                    costs.stream().mapToInt(Cost::comparisons).max().orElse(0) / GrowingStory.CLAIMS_AN_ARTICLE,
                    costs.stream().mapToInt(Cost::right).sum(),
                    costs.stream().mapToInt(Cost::wrong).sum(),
                    costs.size(),
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    costs.stream()
                            .sorted(Comparator.comparingDouble(Cost::millis).reversed())
                            .limit(SLOWEST)
                            .toList());
        }
    }

    private List<Cost> measure(long story, int articles) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            costs.add(cost(story, GrowingStory.article(bulk.next())));
        }
        return costs;
    }

    private Cost cost(long storyId, GrowingStory.Article article) {
        Reading reading = bulk.reading(article);
        int comparisons = comparisons(storyId, reading);
        QuarkusTransaction.begin();
        Story story = Locks.story(storyId);
        NewClaims stored = bulk.store(story, reading);
        session.flush();
        sessions.getStatistics().clear();
        long start = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        vocabulary.add(storyId, stored.version().article.id, reading.terms());
        Newcomers newcomers = Newcomers.of(stored.rows());
        regroup.add(story, List.of(fresh(stored)), newcomers);
        QuarkusTransaction.commit();
        double millis = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
        double wall = (System.nanoTime() - start) / 1e6;
        long statements = sessions.getStatistics().getPrepareStatementCount();
        session.clear();
        return judged(stored.rows().stream().map(row -> row.id).toList(), millis, wall, statements, comparisons);
    }

    /** Profiles with nothing worked out yet, as grouping is to pay for that. */
    private static Map<Long, Profile> fresh(NewClaims stored) {
        Map<Long, Profile> fresh = new TreeMap<>();
        stored.profiles().forEach((id, profile) -> fresh.put(id, new Profile(profile.claim())));
        return fresh;
    }

    /** How many comparisons the article's claims are in for. */
    private int comparisons(long storyId, Reading reading) {
        Map<Long, Profile> claims = new TreeMap<>();
        reading.claims().forEach(found -> claims.put(-1L - claims.size(), found.profile()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Locks.story(storyId);
            return candidates.find(storyId, claims).values().stream()
                    .mapToInt(List::size)
                    .sum();
        });
    }

    /** Holds the groups of new claims against the events that they tell of. */
    private Cost judged(Collection<Long> fresh, double millis, double wall, long statements, int comparisons) {
        int right = 0;
        int wrong = 0;
        for (Long id : fresh) {
            Claim claim = Claim.findById(id);
            for (Claim member : Claim.membersOf(claim.group.id)) {
                if (!member.id.equals(id)) {
                    boolean same = event(member) == event(claim);
                    right += same ? 1 : 0;
                    wrong += same ? 0 : 1;
                }
            }
        }
        session.clear();
        return new Cost(millis, wall, statements, comparisons, right, wrong);
    }

    private static long event(Claim claim) {
        int number = Integer.parseInt(claim.version.article.title.replace("Report ", ""));
        return GrowingStory.article(number).eventAt(claim.startOffset);
    }
}
