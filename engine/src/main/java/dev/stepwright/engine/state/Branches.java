package dev.stepwright.engine.state;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Strand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The strands that a Parallel or Map has under way, and the outputs of those that have ended. */
final class Branches implements Activity {

    private final Map<Integer, Strand> underway = new LinkedHashMap<>();
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

    void failed(int index) {
        underway.remove(index);
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

    @Override
    public void cancel() {
        underway.values().forEach(Strand::cancel);
        underway.clear();
    }

    @Override
    public void recordAborted(long previousEventId) {
        underway.values().forEach(strand -> strand.abort(previousEventId));
    }
}
