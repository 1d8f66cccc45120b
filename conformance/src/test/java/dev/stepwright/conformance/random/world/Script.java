package dev.stepwright.conformance.random.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each call of each step gives: by its number, or by its payload for pure steps.
 *
 * <p>Answers are made when they are first asked for and kept, so that all ways of running hear the same.
 */
public final class Script {

    private final World world;
    private final long seed;
    private final Map<String, Answer> answers = Collections.synchronizedMap(new TreeMap<>());

    public Script(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    private Script(Script other) {
        this(other.world, other.seed);
        answers.putAll(other.answers);
    }

    /** The same script with another answer. */
    public Script with(String key, Answer answer) {
        Script copy = new Script(this);
        copy.answers.put(key, answer);
        return copy;
    }

    /** The answers given so far, by step and call. */
    public Map<String, Answer> answers() {
        synchronized (answers) {
            return new TreeMap<>(answers);
        }
    }

    /** @param call the call's number, or its payload */
    static String key(String step, String call) {
        return step + " " + call;
    }

    StepDeclaration step(String name) {
        return world.step(name);
    }

    Answer answer(StepDeclaration step, String call) {
        String key = key(step.name(), call);
        return answers.computeIfAbsent(key, k -> make(step, new Random(seed * 31 + key.hashCode())));
    }

    private Answer make(StepDeclaration step, Random random) {
        Values values = new Values(random);
        if (step.fails() && random.nextInt(7) == 0) {
            return failure(step, random, values);
        }
        return new Answer.Returns(step.result().map(values::any).orElseGet(JsonNodeFactory.instance::nullNode));
    }

    private Answer failure(StepDeclaration step, Random random, Values values) {
        List<ExceptionClass> possible = world.exceptions().stream()
                .filter(exception ->
                        !exception.checked() || step.exceptions().stream().anyMatch(exception::isSubclassOf))
                .toList();
        if (random.nextInt(4) == 0) {
            return new Answer.Throws(
                    "java.lang.IllegalStateException", List.of(JsonNodeFactory.instance.textNode(values.text())));
        }
        ExceptionClass thrown = possible.get(random.nextInt(possible.size()));
        return new Answer.Throws(
                World.CLASS + "$" + thrown.name(),
                thrown.parameters().stream()
                        .map(parameter -> values.any(parameter.type()))
                        .toList());
    }

    @Override
    public String toString() {
        return answers().entrySet().stream()
                .map(entry -> entry.getKey() + " -> " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
