package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.State;

/** Waits for functions and versions that Lambda has not finished yet. */
final class Readiness {

    private static final String CALL = "lambda:GetFunction";

    private final Look look;

    Readiness(Look look) {
        this.look = look;
    }

    static boolean isSettled(@Nullable State state, @Nullable LastUpdateStatus update) {
        return state != State.PENDING && update != LastUpdateStatus.IN_PROGRESS;
    }

    /** Waits until the function is active and its last update done. */
    void awaitFunction(String function) {
        settle(
                "function " + function,
                () -> look.clients()
                        .lambda()
                        .getFunction(request -> request.functionName(function))
                        .configuration());
    }

    /** Waits until a version is active: with SnapStart, until its snapshot is taken. */
    void awaitVersion(String function, String version) {
        settle(
                "version " + version + " of function " + function,
                () -> look.clients()
                        .lambda()
                        .getFunction(request -> request.functionName(function).qualifier(version))
                        .configuration());
    }

    private void settle(String what, Supplier<FunctionConfiguration> read) {
        FunctionConfiguration end = look.publication()
                .poll(CALL, what, answer -> isSettled(answer.state(), answer.lastUpdateStatus()), read);
        if (end.state() == State.FAILED) {
            throw failed(what, end.stateReasonCodeAsString(), end.stateReason());
        }
        if (end.lastUpdateStatus() == LastUpdateStatus.FAILED) {
            throw failed(what, end.lastUpdateStatusReasonCodeAsString(), end.lastUpdateStatusReason());
        }
    }

    private static CallFailedException failed(String what, String code, String reason) {
        return new CallFailedException(CALL, String.valueOf(code), 0, what + " failed: " + reason);
    }

    /** Calls again while the function is being changed or its role cannot be assumed yet. */
    <T> T patiently(Supplier<T> call) {
        return look.patience().until(Readiness::passes, call);
    }

    private static boolean passes(CallFailedException failure) {
        String words = failure.getMessage();
        if (failure.isOneOf("ResourceConflictException")) {
            return words.contains("in progress") || words.contains("in the following state");
        }
        // A new role is known to IAM seconds before Lambda can assume it, and its policy before Lambda can use it.
        return failure.isOneOf("InvalidParameterValueException")
                && (words.contains("cannot be assumed") || words.contains("does not have permissions to call"));
    }
}
