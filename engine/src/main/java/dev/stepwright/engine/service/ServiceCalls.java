package dev.stepwright.engine.service;

import dev.stepwright.engine.service.ServiceResponse.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The services that Task states may call, other than Lambda. */
@FunctionalInterface
public interface ServiceCalls {

    /** There is no service; a call fails its task. */
    ServiceCalls NONE = call -> CompletableFuture.completedFuture(
            Refused.of("States.Runtime", "There is nothing here that answers " + call.action() + "."));

    /**
     * Calls a service. May return before the service has answered, and may be called from several threads at a time.
     *
     * @return the answer; a stage that completes exceptionally is a defect of the implementation and fails the task
     */
    CompletionStage<ServiceResponse> call(ServiceCall call);

    /**
     * The job that a call started before the engine was started anew.
     *
     * @param output the answer to the call, as JSON text
     */
    default ServiceResponse.Job resume(ServiceCall call, String output) {
        return new LostJob(call.action());
    }
}
