package org.crosscheck.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.code_intelligence.jazzer.Jazzer;

/**
 * What Jazzer calls over and over. The readers take turns by the clock, so that one process serves them all; what is new for any of
 * them goes into the one corpus.
 */
public final class Fuzzing {
    static final Path FOLDER = Path.of("target", "fuzz");
    private static final long TURN = TimeUnit.SECONDS.toNanos(Integer.getInteger("crosscheck.fuzz.seconds", 5));
    private static final int SEED = Integer.getInteger("crosscheck.fuzz.seed", 0);
    private static final int LONGEST = 20_000;
    /** All but comparisons: at each look into a map Jazzer would walk through the whole of it, and a word list has thousands. */
    private static final String TRACES = "cov:div:gep:indir:native";

    private static final List<Target> TARGETS = targets();

    private static long start;
    private static Target last;
    private static long count;

    private Fuzzing() {}

    private static List<Target> targets() {
        String named = System.getProperty("crosscheck.fuzz.targets", "");
        return named.isEmpty()
                ? List.of(Target.values())
                : Arrays.stream(named.split(",")).map(Target::valueOf).toList();
    }

    /**
     * Begins with whole files of each kind, and gives each reader {@code -Dcrosscheck.fuzz.seconds}. Jazzer derives its inputs from
     * {@code -Dcrosscheck.fuzz.seed}; with 0, from the time. Exit status 77 when one goes wrong.
     */
    public static void main(String... none) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
        for (Target target : TARGETS) {
            write(target.seeds(), corpus, target);
            write(Seeds.kept(target.folder()), corpus, target);
        }
        Jazzer.main(new String[] {
            "--target_class=" + Fuzzing.class.getName(),
            "--instrumentation_includes=org.crosscheck.**",
            "--custom_hook_includes=org.crosscheck.**",
            "--trace=" + TRACES,
            "--reproducer_path=" + FOLDER,
            "-artifact_prefix=" + FOLDER + "/",
            "-max_total_time=" + TimeUnit.NANOSECONDS.toSeconds(TURN) * TARGETS.size(),
            "-seed=" + SEED,
            "-timeout=60",
            "-rss_limit_mb=0",
            "-max_len=" + LONGEST,
            corpus.toString()
        });
    }

    private static void write(Map<String, byte[]> files, Path corpus, Target target) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(corpus.resolve(target.folder() + "-" + file.getKey()), file.getValue());
        }
    }

    /** Called by Jazzer first: loads what the readers need, so that none spends its turn on that. */
    public static void fuzzerInitialize() {
        for (Target target : TARGETS) {
            Probe.give(target, target.seeds().values().iterator().next());
        }
        start = System.nanoTime();
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Target target = TARGETS.get((int) ((System.nanoTime() - start) / TURN % TARGETS.size()));
        if (target != last) {
            if (last != null) {
                System.out.println(last + ": " + count + " inputs");
            }
            last = target;
            count = 0;
        }
        count++;
        try {
            Probe.give(target, input);
        } catch (AssertionError e) {
            System.out.println("found: " + keep(target, input));
            throw e;
        }
    }

    private static Path keep(Target target, byte[] input) {
        try {
            Path folder = Files.createDirectories(FOLDER.resolve("findings").resolve(target.folder()));
            return Files.write(folder.resolve(HexFormat.of().toHexDigits(Arrays.hashCode(input))), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
