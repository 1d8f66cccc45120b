package dev.stepwright.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stepwright.conformance.Evaluations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The expressions of random programs give the same values in the JSONata of the service, which is the reference
 * implementation, as in the engine.
 *
 * <p>It needs {@code npm ci --prefix conformance/reference-jsonata}; without, it is skipped.
 * {@code -Dstepwright.evaluations} says how many evaluations are repeated.
 */
class ReferenceJsonataTest {

    private static final Path SCRIPT = Path.of("reference-jsonata/repeat-evaluations.mjs");
    private static final Path JSONATA = Path.of("reference-jsonata/node_modules/jsonata/package.json");
    private static final int EVALUATIONS = Integer.getInteger("stepwright.evaluations", 2000);
    private static final long FIRST = Long.getLong("stepwright.seed", 1);

    @TempDir
    private Path folder;

    @Test
    void givesTheSameValues() throws Exception {
        assumeTrue(Files.exists(JSONATA), "jsonata is not installed: npm ci --prefix conformance/reference-jsonata");
        assumeTrue(nodeRuns(), "node is not installed");
        Evaluations evaluations = new Evaluations(EVALUATIONS);
        for (long seed = FIRST; evaluations.size() < EVALUATIONS; seed += Campaign.PROGRAMS_OF_WORLD) {
            new Campaign(seed, Campaign.PROGRAMS_OF_WORLD, folder, Optional.of(evaluations)).run();
        }
        Path file = folder.resolve("evaluations.jsonl");
        evaluations.write(file);
        assertThat(run("node", SCRIPT.toString(), file.toString())).isEqualTo(EVALUATIONS + " evaluations agree\n");
    }

    private static boolean nodeRuns() {
        try {
            return run("node", "--version").startsWith("v");
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
