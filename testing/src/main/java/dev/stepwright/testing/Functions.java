package dev.stepwright.testing;

import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.testing.StandIn.Turn;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.Callee;
import dev.stepwright.testing.workflow.Handlers;
import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.Subject;
import dev.stepwright.testing.workflow.Wire;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The functions of an execution: stand-ins, and the generated handlers of steps. */
final class Functions implements LambdaFunctions {

    private static final String NOTHING = "null";

    private final Subject subject;
    private final Script script;
    private final Calls calls;
    private final Tokens tokens;
    private final Handlers handlers = new Handlers();

    Functions(Subject subject, Script script, Calls calls, Tokens tokens) {
        this.subject = subject;
        this.script = script;
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        Optional<JavaStep> step = subject.java().flatMap(java -> java.stepOfFunction(invocation.functionName()));
        Callee function = Callee.of(invocation.functionName());
        Calls.Made made = calls.make(
                step.map(JavaStep::name).orElse(function.shortest()),
                function,
                invocation.payload(),
                step.flatMap(JavaStep::onlyParameter));
        Optional<OpenTask.Token> token = tokens.takeOpened();
        if (token.isPresent()) {
            tokens.wait(token.get(), made);
            return CompletableFuture.completedFuture(new LambdaResponse.Returned(NOTHING));
        }
        return calls.later(answer(made, step).accept(new LambdaAnswer(step)), made.turn());
    }

    private Answer answer(Calls.Made made, Optional<JavaStep> step) {
        Optional<Turn> turn = made.turn();
        return turn.isPresent() && !turn.get().isStepItself()
                ? script.answer(turn.get(), made.call(), json(step))
                : handled(made.call(), step);
    }

    private static Function<@Nullable Object, String> json(Optional<JavaStep> step) {
        return step.<Function<@Nullable Object, String>>map(java -> java::json).orElse(Wire::write);
    }

    private Answer handled(StepCall call, Optional<JavaStep> step) {
        if (step.isEmpty()) {
            return script.missing(call);
        }
        try {
            return handlers.call(step.get(), call.json());
        } catch (RuntimeException e) {
            return script.report(e);
        }
    }
}
