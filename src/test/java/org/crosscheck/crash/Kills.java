package org.crosscheck.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

/** Kills a workbench again and again while people work, and looks each time at what is left. */
final class Kills {
    private static final int MOST_ANSWERS = 24;
    private static final int LONGEST_WAIT = 150;
    private static final int LONGEST_START = 3_000;
    private static final int ONE_IN_START = 5;
    private static final int ONE_OF_DATABASE = 3;
    private static final int BETWEEN_NEWS = 20;

    private final Workbench workbench;
    private final Keeper keeper;
    private final Random chance;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<Duration> starts = new ArrayList<>();
    private Browser browser;
    private String story;

    /** @param seed from which every moment follows */
    Kills(Path folder, Keeper keeper, long seed) throws Exception {
        this.workbench = new Workbench(folder.resolve("data"), keeper.jar(), keeper.options());
        this.keeper = keeper;
        this.chance = new Random(seed);
    }

    /** Everything that was lost, half or wrong after any of so many kills; now and then prints how far it is. */
    List<String> faults(int kills) throws Exception {
        List<String> faults = new ArrayList<>();
        workbench.start();
        browser = workbench.enter();
        for (int kill = 1; kill <= kills && faults.isEmpty(); kill++) {
            int when = kill;
            killOnce(kill);
            try (Connection stored = keeper.read(browser)) {
                Stock.faults(stored, ledger).forEach(fault -> faults.add("after kill " + when + ": " + fault));
            }
            if (kill % BETWEEN_NEWS == 0) {
                System.out.println(summary() + "; faults: " + faults);
            }
        }
        faults.addAll(ledger.failures());
        workbench.stop();
        workbench.command("verify-history");
        return faults;
    }

    private void killOnce(int kill) throws Exception {
        if (kill % ONE_IN_START == 0) {
            workbench.kill();
            workbench.start();
            Thread.sleep(chance.nextInt(LONGEST_START));
            workbench.kill();
        } else {
            Newsroom newsroom = new Newsroom(browser, ledger, story, numbers);
            story = newsroom.story();
            newsroom.begin(chance);
            newsroom.awaitAnswers(chance.nextInt(MOST_ANSWERS));
            Thread.sleep(chance.nextInt(LONGEST_WAIT));
            workbench.kill();
            newsroom.awaitEnd();
        }
        if (kill % ONE_OF_DATABASE == 0) {
            keeper.kill();
        }
        workbench.start();
        starts.add(workbench.awaitReady());
    }

    /** How long the starts after a kill took and what was acknowledged, in a line. */
    String summary() {
        List<Duration> sorted = new ArrayList<>(starts);
        Collections.sort(sorted);
        return "%d kills; acknowledged: %d articles, %d verdicts; ready again after %d ms (median), %d ms (longest)"
                .formatted(
                        sorted.size(),
                        ledger.articles().size(),
                        ledger.verdicts().size(),
                        sorted.get(sorted.size() / 2).toMillis(),
                        sorted.get(sorted.size() - 1).toMillis());
    }
}
