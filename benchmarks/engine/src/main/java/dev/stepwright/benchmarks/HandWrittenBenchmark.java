package dev.stepwright.benchmarks;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the states of {@link Definitions#CHAIN} and {@link Definitions#LOOP} do, by hand, with two events for each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class HandWrittenBenchmark {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Jsonata plusOne = Jsonata.jsonata("$states.input.n + 1");
    private final Jsonata below = Jsonata.jsonata("$i < 1000");
    private final Jsonata increment = Jsonata.jsonata("$i + 1");

    record Event(int id, String type, long time, String state, String payload) {}

    @Benchmark
    public List<Event> chainJsonata() throws IOException {
        List<Event> history = new ArrayList<>();
        Map<String, Object> input = new LinkedHashMap<>(Map.of("n", 0));
        for (int i = 0; i < 100; i++) {
            record(history, "PassStateEntered", input);
            Map<String, Object> output = new LinkedHashMap<>();
            output.put("n", evaluate(plusOne, "states", Map.of("input", input)));
            input = output;
            record(history, "PassStateExited", input);
        }
        return history;
    }

    @Benchmark
    public List<Event> loopJsonata() throws IOException {
        List<Event> history = new ArrayList<>();
        Map<String, Object> input = Map.of();
        Object i = 0;
        for (Object goOn = true; goOn == Boolean.TRUE; ) {
            record(history, "ChoiceStateEntered", input);
            goOn = evaluate(below, "i", i);
            record(history, "ChoiceStateExited", input);
            record(history, "PassStateEntered", input);
            i = evaluate(increment, "i", i);
            record(history, "PassStateExited", input);
        }
        return history;
    }

    @Benchmark
    public List<Event> chainJsonPath() throws IOException {
        List<Event> history = new ArrayList<>();
        JsonNode result = JsonNodeFactory.instance.objectNode().put("tag", "t");
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("n", 0);
        for (int i = 0; i < 100; i++) {
            record(history, "PassStateEntered", input);
            ObjectNode output = JsonNodeFactory.instance.objectNode();
            output.setAll(input);
            output.set("r", result);
            input = output;
            record(history, "PassStateExited", input);
        }
        return history;
    }

    @Benchmark
    public List<Event> loopJsonPath() throws IOException {
        List<Event> history = new ArrayList<>();
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("i", 0);
        while (input.get("i").doubleValue() < 1000) {
            record(history, "ChoiceStateEntered", input);
            record(history, "ChoiceStateExited", input);
            record(history, "PassStateEntered", input);
            input = JsonNodeFactory.instance.objectNode().put("i", input.get("i").intValue() + 1);
            record(history, "PassStateExited", input);
        }
        return history;
    }

    private static Object evaluate(Jsonata expression, String name, Object value) {
        Jsonata.Frame frame = expression.createFrame();
        frame.bind(name, value);
        return expression.evaluate(null, frame);
    }

    private void record(List<Event> history, String type, Object payload) throws IOException {
        history.add(new Event(
                history.size(), type, System.currentTimeMillis(), "state", mapper.writeValueAsString(payload)));
    }
}
