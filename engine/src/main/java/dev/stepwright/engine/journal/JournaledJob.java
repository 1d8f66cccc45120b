package dev.stepwright.engine.journal;

import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Job;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A job that ends the same again; one that had not ended before a restart is waited for once more. */
final class JournaledJob implements Job, Source {

    private final Recorder recorder;
    private final Supplier<Job> job;
    private final CompletableFuture<ServiceResponse> end = new CompletableFuture<>();

    /** @param job gives it as it is outside, asked only for one that has not ended */
    JournaledJob(Recorder recorder, Supplier<Job> job) {
        this.recorder = recorder;
        this.job = job;
    }

    @Override
    public CompletionStage<ServiceResponse> end() {
        Line line = recorder.open(this);
        end.whenComplete((response, thrown) -> line.close());
        return end.minimalCompletionStage();
    }

    @Override
    public void stop() {
        if (!end.isDone()) {
            end.cancel(false);
            recorder.onceItGoesOn(() -> job.get().stop());
        }
    }

    @Override
    public void begin(Line line) {
        job.get().end().thenAccept(response -> line.sayAtLast(SaidAnswer.of(response, null)));
    }

    @Override
    public void hear(List<String> said) {
        SaidAnswer.complete(end, said, output -> this);
    }
}
