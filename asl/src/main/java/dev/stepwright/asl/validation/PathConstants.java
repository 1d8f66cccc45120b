package dev.stepwright.asl.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.Optional;

/** The constants of a state, whatever its kind. */
final class PathConstants implements State.Visitor<Constants> {

    private static final String PATH = "Path";

    @Override
    public Constants visitTask(TaskState state) {
        return leaving(state.transformation()).template("Parameters", state.arguments());
    }

    @Override
    public Constants visitPass(PassState state) {
        return leaving(state.transformation())
                .template("Parameters", state.parameters())
                .result(state.result());
    }

    @Override
    public Constants visitParallel(ParallelState state) {
        return leaving(state.transformation()).template("Parameters", state.arguments());
    }

    @Override
    public Constants visitMap(MapState state) {
        return leaving(state.transformation()).template("ItemSelector", state.itemSelector());
    }

    @Override
    public Constants visitChoice(ChoiceState state) {
        Constants constants = leaving(state.transformation());
        for (int index = 0; index < state.choices().size(); index++) {
            addComparisons(
                    constants,
                    "Choices[" + index + "]",
                    state.choices().get(index).condition());
        }
        return constants;
    }

    @Override
    public Constants visitWait(WaitState state) {
        return leaving(state.transformation());
    }

    @Override
    public Constants visitSucceed(SucceedState state) {
        return Constants.none();
    }

    @Override
    public Constants visitFail(FailState state) {
        return Constants.none().text("Error", state.error()).text("Cause", state.cause());
    }

    private static void addComparisons(Constants constants, String place, JsonNode rule) {
        rule.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.endsWith(PATH) && !name.equals("Variable") && !name.equals("StringMatches")) {
                constants.text(place + "/" + name, Optional.of(member.getValue()));
            }
            JsonNode value = member.getValue();
            if (value.isObject()) {
                addComparisons(constants, place + "/" + name, value);
            }
            for (int index = 0; value.isArray() && index < value.size(); index++) {
                addComparisons(constants, place + "/" + name + "[" + index + "]", value.get(index));
            }
        });
    }

    private static Constants leaving(Transformation transformation) {
        ObjectNode assigned = JsonNodeFactory.instance.objectNode();
        transformation.assign().forEach(assigned::set);
        return Constants.none()
                .template("Assign", Optional.of(assigned))
                .template("ResultSelector", transformation.paths().resultSelector());
    }
}
