package dev.stepwright.engine.trial;

import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.WaitState;
import dev.stepwright.engine.run.Stage;
import java.util.EnumMap;
import java.util.Map;

/** What the service was recorded to show of a state's data, by the names of the API. */
final class Shown implements State.Visitor<Map<Stage, String>> {

    private static final Map<Stage, String> TASK_IN_JSONATA =
            Map.of(Stage.ARGUMENTS, "afterArguments", Stage.RESULT, "result");
    private static final Map<Stage, String> INPUT = Map.of(Stage.INPUT_PATH, "afterInputPath");
    private static final Map<Stage, String> RESULT =
            Map.of(Stage.RESULT_SELECTOR, "afterResultSelector", Stage.RESULT_PATH, "afterResultPath");

    private Shown() {}

    /** In JSONata only Tasks show something; not even a Parallel its arguments. */
    static Map<Stage, String> of(State state, QueryLanguage language) {
        if (language == QueryLanguage.JSONATA) {
            return state instanceof TaskState ? TASK_IN_JSONATA : ofReader(state);
        }
        return all(state.accept(new Shown()), ofReader(state));
    }

    /** What a reader finds is shown when only a part of it is taken. */
    private static Map<Stage, String> ofReader(State state) {
        boolean points = state instanceof MapState map
                && map.mode() instanceof MapMode.Distributed mode
                && mode.itemReader()
                        .flatMap(reader -> reader.readerConfig().itemsPointer())
                        .isPresent();
        return points ? Map.of(Stage.ITEMS_READ, "afterItemsPointer") : Map.of();
    }

    @Override
    public Map<Stage, String> visitTask(TaskState state) {
        return all(INPUT, Map.of(Stage.ARGUMENTS, "afterParameters", Stage.RESULT, "result"), RESULT);
    }

    /** Of one with a {@code Result}, nothing before that. */
    @Override
    public Map<Stage, String> visitPass(PassState state) {
        return state.result().isPresent()
                ? all(Map.of(Stage.ARGUMENTS, "result"), RESULT)
                : all(INPUT, Map.of(Stage.ARGUMENTS, "afterParameters"), RESULT);
    }

    @Override
    public Map<Stage, String> visitChoice(ChoiceState state) {
        return INPUT;
    }

    @Override
    public Map<Stage, String> visitWait(WaitState state) {
        return INPUT;
    }

    @Override
    public Map<Stage, String> visitMap(MapState state) {
        return all(INPUT, Map.of(Stage.ITEMS_PATH, "afterItemsPath"), RESULT);
    }

    @Override
    public Map<Stage, String> visitParallel(ParallelState state) {
        return all(INPUT, RESULT);
    }

    @Override
    public Map<Stage, String> visitSucceed(SucceedState state) {
        return INPUT;
    }

    @Override
    public Map<Stage, String> visitFail(FailState state) {
        return Map.of();
    }

    @SafeVarargs
    private static Map<Stage, String> all(Map<Stage, String>... parts) {
        Map<Stage, String> all = new EnumMap<>(Stage.class);
        for (Map<Stage, String> part : parts) {
            all.putAll(part);
        }
        return all;
    }
}
