package dev.stepwright.engine.journal;

import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Job;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Services that answer the same again; a call that had not been answered before a restart is made once more. */
record JournaledServices(Recorder recorder, ServiceCalls services) implements ServiceCalls {

    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        recorder.fingerprint().add(call.parameters());
        CompletableFuture<ServiceResponse> answer = new CompletableFuture<>();
        Line line = recorder.open(new Call(call, answer));
        answer.whenComplete((response, thrown) -> line.close());
        return answer;
    }

    @Override
    public Job resume(ServiceCall call, String output) {
        return services.resume(call, output);
    }

    private final class Call implements Source {
        private final ServiceCall call;
        private final CompletableFuture<ServiceResponse> answer;
        private volatile Optional<Job> begun = Optional.empty();

        private Call(ServiceCall call, CompletableFuture<ServiceResponse> answer) {
            this.call = call;
            this.answer = answer;
        }

        @Override
        public void begin(Line line) {
            invoke().whenComplete((response, thrown) -> {
                if (response instanceof ServiceResponse.Running running) {
                    begun = Optional.of(running.job());
                }
                line.sayAtLast(SaidAnswer.of(response, thrown));
            });
        }

        private CompletionStage<ServiceResponse> invoke() {
            try {
                return services.call(call);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public void hear(List<String> said) {
            SaidAnswer.complete(
                    answer,
                    said,
                    output -> new JournaledJob(recorder, () -> begun.orElseGet(() -> services.resume(call, output))));
        }
    }
}
