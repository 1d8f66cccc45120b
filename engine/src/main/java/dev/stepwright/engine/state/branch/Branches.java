package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Strand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The strands that a Parallel or Map has under way, those that were stopped, and the outputs of those that have ended.
 */
final class Branches {

    private final Map<Integer, Strand> underway = new LinkedHashMap<>();
    private final Map<Integer, Strand> stopped = new TreeMap<>();
    private final List<Object> outputs;
    private int open;

    Branches(int count) {
        outputs = new ArrayList<>(Collections.nCopies(count, ""));
        open = count;
    }

    void started(int index, Strand strand) {
        underway.put(index, strand);
    }

    void succeeded(int index, Payload output) {
        underway.remove(index);
        outputs.set(index, output.value());
        open--;
    }

    void failed(int index, Strand strand) {
        underway.remove(index);
        stopped.put(index, strand);
    }

    boolean isUnderway(int index) {
        return underway.containsKey(index);
    }

    int countUnderway() {
        return underway.size();
    }

    boolean isComplete() {
        return open == 0;
    }

    /** One output per branch, in the order of the branches. */
    Payload result() {
        return Payload.of(JsonArray.of(outputs));
    }

    /** The strands that still run, by index. */
    Map<Integer, Strand> underway() {
        return Collections.unmodifiableMap(underway);
    }

    void stop() {
        underway.values().forEach(Strand::cancel);
        stopped.putAll(underway);
        underway.clear();
    }

    /**
     * Lets those that were stopped go on; one that fails at once keeps the later ones from it.
     *
     * @param input of one that has not started yet
     */
    void resume(IntFunction<Payload> input) {
        Map<Integer, Strand> again = new LinkedHashMap<>(stopped);
        stopped.clear();
        underway.putAll(again);
        again.forEach((index, strand) -> {
            if (isUnderway(index)) {
                strand.resume(() -> input.apply(index));
            }
        });
    }

    void recordAborted(long previousEventId) {
        underway.values().forEach(strand -> strand.abort(previousEventId));
    }
}
