package dev.stepwright.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random programs give the same outcome and step calls as plain Java and as state machines.
 *
 * <p>{@code -Dstepwright.programs} says how many, {@code -Dstepwright.seed} which is the first.
 */
class RandomProgramsTest {

    private static final long PROGRAMS = Long.getLong("stepwright.programs", 100);
    private static final long FIRST = Long.getLong("stepwright.seed", 1);
    private static final int THREADS = Integer.getInteger("stepwright.threads", 2);
    private static final double MOST_REFUSED = 0.05;

    @TempDir
    private Path folder;

    @Test
    void doTheSameThreeWays() throws Exception {
        Campaign campaign = new Campaign(FIRST, PROGRAMS, folder);
        run(campaign);
        System.out.println(campaign.summary());
        assertThat(shrunk(campaign.disagreements())).isEmpty();
        assertThat(invalid(campaign)).as("programs that are no Java").isEmpty();
        assertThat(campaign.shareRefused()).as(reasons(campaign)).isLessThan(MOST_REFUSED);
    }

    /** An object made between the brackets of an index, of a list of lists. */
    @ParameterizedTest
    @ValueSource(longs = 333_759)
    void whatDisagreedOnceDoesSoNoMore(long seed) throws Exception {
        Campaign campaign = new Campaign(seed, 1, folder);
        run(campaign);
        assertThat(shrunk(campaign.disagreements())).isEmpty();
        assertThat(campaign.refused()).isEmpty();
    }

    private static void run(Campaign campaign) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(campaign::run));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String shrunk(List<Disagreement> disagreements) {
        return disagreements.stream()
                .map(disagreement -> new Shrinker(folder.resolve("shrinking")).shrink(disagreement))
                .map(Report::of)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Refused> invalid(Campaign campaign) {
        return campaign.refused().stream()
                .filter(refused -> refused.kind().equals("JavaError"))
                .toList();
    }

    private static String reasons(Campaign campaign) {
        return campaign.refused().stream().map(Refused::message).collect(Collectors.joining("\n"));
    }
}
