package dev.stepwright.local.states.trial;

import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.WaitState;
import dev.stepwright.local.protocol.ApiException;

/** Which states are tested without a mock: those that take one step. */
record UnmockedCheck(boolean waitsForOthers, boolean hasRole) implements State.Visitor<Boolean> {

    @Override
    public Boolean visitTask(TaskState state) {
        if (state.resource().matches("arn:[^:]*:states:[^:]*:[^:]*:activity:.*")) {
            throw ApiException.service(
                    "InvalidDefinition", "TestState API does not support Activity tasks when a mock is not specified.");
        }
        if (waitsForOthers) {
            throw ApiException.service(
                    "InvalidDefinition",
                    "TestState API does not support '.sync' or '.waitForTaskToken' integration patterns.");
        }
        if (!hasRole) {
            throw ApiException.validation("RoleArn must be specified when testing a Task state");
        }
        return true;
    }

    @Override
    public Boolean visitMap(MapState state) {
        throw holdsOthers();
    }

    @Override
    public Boolean visitParallel(ParallelState state) {
        throw holdsOthers();
    }

    private static ApiException holdsOthers() {
        return ApiException.service(
                "InvalidDefinition",
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait,"
                        + " Pass, Succeed, Fail, Choice]");
    }

    @Override
    public Boolean visitPass(PassState state) {
        return true;
    }

    @Override
    public Boolean visitChoice(ChoiceState state) {
        return true;
    }

    @Override
    public Boolean visitWait(WaitState state) {
        return true;
    }

    @Override
    public Boolean visitSucceed(SucceedState state) {
        return true;
    }

    @Override
    public Boolean visitFail(FailState state) {
        return true;
    }
}
