package dev.stepwright.conformance.random;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.conformance.JavaClasses;
import dev.stepwright.conformance.random.ReadyBatch.Result;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.world.Answer;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a disagreement smaller until nothing that is simpler disagrees in the same way. */
final class Shrinker {

    /** So many candidates are compiled together. */
    private static final int AT_ONCE = 40;

    private final Path folder;
    private int attempts;

    Shrinker(Path folder) {
        this.folder = folder;
    }

    Disagreement shrink(Disagreement found) {
        Disagreement smallest = found;
        Optional<Disagreement> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallerProgram(smallest);
            if (smaller.isEmpty()) {
                smaller = smallerCase(smallest);
            }
        }
        return smallest;
    }

    private Optional<Disagreement> smallerProgram(Disagreement found) {
        List<Program> candidates = new ArrayList<>(simpler(found.program()).stream()
                .filter(candidate -> isSmaller(candidate, found.program()))
                .sorted(Comparator.comparing(Program::size).thenComparing(Program::length))
                .toList());
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            List<Program> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
            Optional<Disagreement> smaller = firstThatDisagrees(some, found);
            if (smaller.isPresent()) {
                return smaller;
            }
        }
        return Optional.empty();
    }

    private static boolean isSmaller(Program candidate, Program program) {
        return candidate.size() < program.size()
                || candidate.size() == program.size() && candidate.length() < program.length();
    }

    private static List<Program> simpler(Program program) {
        List<Program> candidates = new ArrayList<>();
        for (int i = 0; i < program.helpers().size(); i++) {
            List<HelperMethod> fewer = new ArrayList<>(program.helpers());
            fewer.remove(i);
            candidates.add(program.with(fewer));
        }
        Reductions.of(program.body()).forEach(body -> candidates.add(program.with((Block) body)));
        for (int i = 0; i < program.helpers().size(); i++) {
            HelperMethod helper = program.helpers().get(i);
            for (var body : Reductions.of(helper.body())) {
                List<HelperMethod> others = new ArrayList<>(program.helpers());
                others.set(i, helper.with((Block) body));
                candidates.add(program.with(others));
            }
        }
        return candidates;
    }

    private Optional<Disagreement> firstThatDisagrees(List<Program> candidates, Disagreement found) {
        try {
            return firstOf(candidates, found);
        } catch (JavaClasses.NotJava e) {
            // The Java that is observed may not compile where the workflow does: its conditions are not constant.
            int half = candidates.size() / 2;
            return half == 0
                    ? Optional.empty()
                    : firstThatDisagrees(candidates.subList(0, half), found)
                            .or(() -> firstThatDisagrees(candidates.subList(half, candidates.size()), found));
        }
    }

    private Optional<Disagreement> firstOf(List<Program> candidates, Disagreement found) {
        List<Program> named = new ArrayList<>();
        for (Program candidate : candidates) {
            named.add(candidate.withSeed(named.size()));
        }
        World world = Campaign.worldOf(found.program().seed());
        Path place = folder.resolve("attempt-" + attempts++);
        Batch batch = Batch.compile(world, named, place);
        Optional<ReadyBatch> ready = batch.ready();
        Stream<Disagreement> run = batch.programs().stream()
                .map(program -> ready.orElseThrow().run(program, found.example()))
                .filter(Result.Disagreed.class::isInstance)
                .map(result -> ((Result.Disagreed) result).disagreement());
        Stream<Disagreement> broken =
                batch.crashes().stream().map(crash -> Disagreement.ofCrash(crash, found.example()));
        Optional<Disagreement> smaller = Stream.concat(broken, run)
                .filter(disagreement -> disagreement.kind().equals(found.kind()))
                .findFirst()
                .map(disagreement -> new Disagreement(
                        disagreement.program().withSeed(found.program().seed()),
                        disagreement.example(),
                        disagreement.kind(),
                        disagreement.details()));
        Campaign.delete(place);
        return smaller;
    }

    private Optional<Disagreement> smallerCase(Disagreement found) {
        if (found.isCrash()) {
            return Optional.empty();
        }
        Program program = found.program();
        Path place = folder.resolve("attempt-" + attempts++);
        Optional<ReadyBatch> ready = Batch.compile(Campaign.worldOf(program.seed()), List.of(program), place)
                .ready();
        Optional<Disagreement> smaller = simpler(found.example(), program).stream()
                .map(example -> ready.orElseThrow().run(program, example))
                .filter(Result.Disagreed.class::isInstance)
                .map(result -> ((Result.Disagreed) result).disagreement())
                .filter(disagreement -> disagreement.kind().equals(found.kind()))
                .findFirst();
        Campaign.delete(place);
        return smaller;
    }

    private static List<Case> simpler(Case example, Program program) {
        List<Case> candidates = new ArrayList<>();
        program.input()
                .ifPresent(parameter -> SimplerValues.of(parameter.type(), example.input())
                        .forEach(input -> candidates.add(new Case(input, example.script()))));
        World world = Campaign.worldOf(program.seed());
        example.script().answers().forEach((key, answer) -> {
            StepDeclaration step = world.step(key.substring(0, key.indexOf(' ')));
            if (answer instanceof Answer.Returns returns && step.result().isPresent()) {
                for (JsonNode value : SimplerValues.of(step.result().get(), returns.value())) {
                    candidates.add(new Case(example.input(), example.script().with(key, new Answer.Returns(value))));
                }
            }
        });
        return candidates;
    }
}
