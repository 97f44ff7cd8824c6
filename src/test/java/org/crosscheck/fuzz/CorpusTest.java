package org.crosscheck.fuzz;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Every reader takes what ever went wrong, and damaged files, or refuses them in words for the user. */
class CorpusTest {
    private static final int DAMAGES = 4;

    @ParameterizedTest
    @EnumSource
    void aReaderTakesOrRefusesWhateverWentWrongOnce(Target target) {
        Seeds.kept(target.folder()).forEach((name, input) -> Probe.give(target, input));
    }

    @ParameterizedTest
    @EnumSource
    void aReaderTakesOrRefusesDamagedFiles(Target target) {
        Map<String, byte[]> seeds = target.seeds();
        assertFalse(seeds.isEmpty());
        Random random = new Random(target.ordinal());
        seeds.values().forEach(whole -> {
            Probe.give(target, whole);
            for (int i = 0; i < DAMAGES; i++) {
                Probe.give(target, damaged(whole, random));
            }
        });
    }

    /** Cut short, or with a few bytes changed. */
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] damaged = whole.clone();
        for (int i = 0; i < 3; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    @Test
    void anErrorThatIsNoRefusalIsSeen() {
        assertThrows(AssertionError.class, () -> Probe.give(Target.TEXT, null));
    }
}
