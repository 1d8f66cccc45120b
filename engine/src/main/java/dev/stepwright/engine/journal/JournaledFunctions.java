package dev.stepwright.engine.journal;

import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Functions that answer the same again; one that had not answered before a restart is called once more. */
record JournaledFunctions(Recorder recorder, LambdaFunctions functions) implements LambdaFunctions {

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        recorder.fingerprint().add(invocation.payload());
        CompletableFuture<LambdaResponse> answer = new CompletableFuture<>();
        Line line = recorder.open(new Call(functions, invocation, answer));
        answer.whenComplete((response, thrown) -> line.close());
        return answer;
    }

    @Override
    public boolean takeClockTime() {
        return functions.takeClockTime();
    }

    private record Call(
            LambdaFunctions functions, LambdaInvocation invocation, CompletableFuture<LambdaResponse> answer)
            implements Source {

        @Override
        public void begin(Line line) {
            invoke().whenComplete((response, thrown) -> line.sayAtLast(SaidResponse.of(response, thrown)));
        }

        private CompletionStage<LambdaResponse> invoke() {
            try {
                return functions.invoke(invocation);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public void hear(List<String> said) {
            SaidResponse.complete(answer, said);
        }
    }
}
