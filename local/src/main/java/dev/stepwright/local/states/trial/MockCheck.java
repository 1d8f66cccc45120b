package dev.stepwright.local.states.trial;

import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.WaitState;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.trial.shape.ResultShapes;
import dev.stepwright.local.states.trial.shape.Strictness;
import java.util.Optional;

/**
 * Which states take a mock, and which results fit them.
 *
 * @param result absent when an error is mocked
 */
record MockCheck(Optional<Object> result, Strictness strictness, ResultShapes shapes)
        implements State.Visitor<Boolean> {

    @Override
    public Boolean visitTask(TaskState state) {
        result.ifPresent(value -> shapes.check(state.resource(), value, strictness));
        return true;
    }

    @Override
    public Boolean visitMap(MapState state) {
        boolean writesResults = state.mode() instanceof MapMode.Distributed mode
                && mode.resultWriter().isPresent();
        result.ifPresent(value -> {
            if (!writesResults) {
                array(value);
            } else if (!(value instanceof JsonObject)) {
                throw ApiException.validation("Mocked result must be a JSON object.");
            }
        });
        return true;
    }

    @Override
    public Boolean visitParallel(ParallelState state) {
        result.ifPresent(value -> {
            if (array(value).size() != state.branches().size()) {
                throw ApiException.validation(
                        "Mocked result must contain the same number of items as number of Parallel branches.");
            }
        });
        return true;
    }

    private static JsonArray array(Object value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw ApiException.validation("Mocked result must be an array.");
    }

    @Override
    public Boolean visitPass(PassState state) {
        throw unsupported("Pass");
    }

    @Override
    public Boolean visitChoice(ChoiceState state) {
        throw unsupported("Choice");
    }

    @Override
    public Boolean visitWait(WaitState state) {
        throw unsupported("Wait");
    }

    @Override
    public Boolean visitSucceed(SucceedState state) {
        throw unsupported("Succeed");
    }

    @Override
    public Boolean visitFail(FailState state) {
        throw unsupported("Fail");
    }

    private static ApiException unsupported(String type) {
        return ApiException.validation("State type '" + type + "' is not supported when a mock is specified");
    }
}
