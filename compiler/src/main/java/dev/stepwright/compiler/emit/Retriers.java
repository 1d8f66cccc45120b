package dev.stepwright.compiler.emit;

import dev.stepwright.asl.JitterStrategy;
import dev.stepwright.asl.Retrier;
import dev.stepwright.compiler.ir.RetryPolicy;
import dev.stepwright.compiler.ir.TaskSignature;
import java.util.ArrayList;
import java.util.List;

/** The retriers of a step's Task. */
final class Retriers {

    /**
     * Errors of the Lambda service itself, which may pass ("Handle transient Lambda service exceptions" in the guide's
     * best practices).
     */
    private static final List<String> SERVICE_ERRORS = List.of(
            "Lambda.ClientExecutionTimeoutException",
            "Lambda.ServiceException",
            "Lambda.AWSLambdaException",
            "Lambda.SdkClientException",
            "Lambda.TooManyRequestsException");

    private Retriers() {}

    /**
     * Service errors first, then what the author asks for.
     *
     * @param mayFail whether an expression of the state can fail; a retrier for every error would then call the
     *     function again after it has done its work
     */
    static List<Retrier> of(TaskSignature task, boolean mayFail) {
        List<Retrier> retriers = new ArrayList<>();
        if (mayFail
                && task.retries().stream().anyMatch(policy -> policy.errors().any())) {
            retriers.add(
                    Retrier.on("States.QueryEvaluationError").maxAttempts(0).build());
        }
        retriers.add(serviceErrors(task));
        for (RetryPolicy policy : task.retries()) {
            retriers.add(retrier(policy));
            if (policy.errors().any()) {
                // The states language wants States.ALL last, and nothing after it would ever apply.
                break;
            }
        }
        return retriers;
    }

    private static Retrier serviceErrors(TaskSignature task) {
        List<String> errors = new ArrayList<>(SERVICE_ERRORS);
        if (task.settings().snapStart()) {
            errors.add("Lambda.SnapStartNotReadyException");
        }
        return Retrier.on(errors)
                .intervalSeconds(2)
                .maxAttempts(6)
                .backoffRate(2)
                .jitterStrategy(JitterStrategy.FULL)
                .build();
    }

    private static Retrier retrier(RetryPolicy policy) {
        Retrier.Builder retrier = Retrier.on(
                        policy.errors().any()
                                ? List.of("States.ALL")
                                : policy.errors().names())
                .intervalSeconds(policy.intervalSeconds())
                .maxAttempts(policy.maxAttempts())
                .backoffRate(policy.backoffRate());
        policy.maxDelaySeconds().ifPresent(retrier::maxDelaySeconds);
        if (policy.fullJitter()) {
            retrier.jitterStrategy(JitterStrategy.FULL);
        }
        return retrier.build();
    }
}
