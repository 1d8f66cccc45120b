package dev.stepwright.testing;

import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Job;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.engine.service.ServiceResponse.Running;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.Callee;
import dev.stepwright.testing.workflow.Wire;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The services of an execution other than Lambda, for all of which something stands in. */
final class Services implements ServiceCalls, Answer.Visitor<ServiceResponse> {

    private static final String NOTHING = "{}";

    private final Script script;
    private final Calls calls;
    private final Tokens tokens;

    Services(Script script, Calls calls, Tokens tokens) {
        this.script = script;
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        Callee callee = Callee.ofService(call.action().toString());
        Calls.Made made = calls.make(callee.shortest(), callee, call.parameters(), Optional.empty());
        Optional<OpenTask.Token> token = tokens.takeOpened();
        if (token.isPresent()) {
            tokens.wait(token.get(), made);
            return CompletableFuture.completedFuture(underWay(call));
        }
        Answer answer = made.turn()
                .map(turn -> script.answer(turn, made.call(), Wire::write))
                .orElseGet(() -> script.missing(made.call()));
        return calls.later(answer.accept(this), made.turn());
    }

    /** Who holds the token ends a job, too; so the job itself needs not end. */
    private static ServiceResponse underWay(ServiceCall call) {
        return call.action().pattern().runsAJob() ? new Running(NOTHING, new Endless()) : new Answered(NOTHING);
    }

    @Override
    public ServiceResponse returned(Answer.Returned answer) {
        return new Answered(answer.json());
    }

    @Override
    public ServiceResponse threw(Answer.Threw answer) {
        return new Refused(
                Optional.of(answer.thrown().getClass().getName()),
                Optional.ofNullable(answer.thrown().getMessage()));
    }

    @Override
    public ServiceResponse failed(Answer.Failed answer) {
        return Refused.of(answer.error(), answer.cause());
    }

    private record Endless() implements Job {
        @Override
        public CompletionStage<ServiceResponse> end() {
            return new CompletableFuture<>();
        }

        @Override
        public void stop() {
            // There is nothing to stop.
        }
    }
}
