package dev.stepwright.conformance.random;

import dev.stepwright.conformance.Evaluations;
import dev.stepwright.conformance.Outcome;
import dev.stepwright.conformance.random.ReadyBatch.Result;
import dev.stepwright.conformance.random.world.World;
import dev.stepwright.conformance.random.world.WorldGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes and runs programs, and counts what became of them. One campaign may be run by several threads. */
final class Campaign {

    /** So many consecutive seeds share a world, and are compiled together. */
    static final int PROGRAMS_OF_WORLD = 200;

    private static final int MOST_DISAGREEMENTS = 3;

    private final Path folder;
    private final Optional<Evaluations> evaluations;
    private final long end;
    private long next;
    private long programs;
    private long cases;
    private long returned;
    private long failed;
    private long edges;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Refused> crashes = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final long start = System.nanoTime();

    /** @param first the first seed */
    Campaign(long first, long count, Path folder) {
        this(first, count, folder, Optional.empty());
    }

    /** @param evaluations is told of each expression that is evaluated */
    Campaign(long first, long count, Path folder, Optional<Evaluations> evaluations) {
        this.evaluations = evaluations;
        this.next = first;
        this.end = first + count;
        this.folder = folder;
    }

    static World worldOf(long seed) {
        return WorldGenerator.world((int) (seed / PROGRAMS_OF_WORLD));
    }

    /** Runs batches until there are no more, or enough was found. */
    void run() {
        for (List<Long> seeds = take(); !seeds.isEmpty(); seeds = take()) {
            World world = worldOf(seeds.get(0));
            List<Program> batch = seeds.stream()
                    .map(seed -> ProgramGenerator.program(world, seed))
                    .toList();
            Path place = folder.resolve("batch-" + seeds.get(0));
            run(Batch.compile(world, batch, place), world);
            delete(place);
        }
    }

    private synchronized List<Long> take() {
        if (disagreements.size() >= MOST_DISAGREEMENTS) {
            return List.of();
        }
        long stop = Math.min(end, (next / PROGRAMS_OF_WORLD + 1) * PROGRAMS_OF_WORLD);
        List<Long> seeds = LongStream.range(next, stop).boxed().toList();
        next = stop;
        return seeds;
    }

    private void run(Batch batch, World world) {
        Optional<ReadyBatch> ready = batch.ready(evaluations);
        count(batch);
        for (Program program : batch.programs()) {
            for (Case example : Case.of(program, world)) {
                Result result = ready.orElseThrow().run(program, example);
                count(result);
                if (result instanceof Result.Disagreed) {
                    break;
                }
            }
        }
        System.out.println(summary());
    }

    private synchronized void count(Batch batch) {
        programs += batch.programs().size()
                + batch.refused().size()
                + batch.crashes().size();
        refused.addAll(batch.refused());
        crashes.addAll(batch.crashes());
        batch.crashes()
                .forEach(crash -> disagreements.add(Disagreement.ofCrash(
                        crash,
                        Case.of(crash.program(), worldOf(crash.program().seed()))
                                .get(0))));
    }

    private synchronized void count(Result result) {
        cases++;
        if (result instanceof Result.Disagreed disagreed) {
            disagreements.add(disagreed.disagreement());
        } else if (result instanceof Result.AtEdge) {
            edges++;
        } else if (((Result.Agreed) result).outcome() instanceof Outcome.Returned) {
            returned++;
        } else {
            failed++;
        }
    }

    synchronized List<Refused> refused() {
        return List.copyOf(refused);
    }

    synchronized List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }

    synchronized double shareRefused() {
        return programs == 0 ? 0 : (double) refused.size() / programs;
    }

    synchronized String summary() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        refused.forEach(program -> kinds.merge(program.kind(), 1, Integer::sum));
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                "%d programs, %d cases (%d returned, %d failed, %d at a documented edge), %d disagree, %d crash,"
                        + " %.1f%% refused %s; %.0f s, %.1f programs a second",
                programs,
                cases,
                returned,
                failed,
                edges,
                disagreements.size(),
                crashes.size(),
                100 * shareRefused(),
                kinds,
                seconds,
                programs / seconds);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
