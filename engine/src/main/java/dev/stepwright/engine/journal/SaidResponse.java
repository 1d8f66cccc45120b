package dev.stepwright.engine.journal;

import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.lambda.LambdaResponse.FunctionError;
import dev.stepwright.engine.lambda.LambdaResponse.Returned;
import dev.stepwright.engine.lambda.LambdaResponse.ServiceError;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How the answer of a function is said: a word for the way it ended, and the parts of it. */
final class SaidResponse implements LambdaResponse.Visitor<List<String>> {

    private static final String RETURNED = "returned";
    private static final String FUNCTION_ERROR = "function error";
    private static final String SERVICE_ERROR = "service error";
    private static final String NO_ANSWER = "no answer";

    private SaidResponse() {}

    static List<String> of(@Nullable LambdaResponse response, @Nullable Throwable thrown) {
        return response == null
                ? List.of(NO_ANSWER, NoAnswerException.describe(thrown))
                : response.accept(new SaidResponse());
    }

    static void complete(CompletableFuture<LambdaResponse> answer, List<String> said) {
        switch (said.get(0)) {
            case RETURNED -> answer.complete(returned(said));
            case FUNCTION_ERROR -> answer.complete(new FunctionError(OptionalTexts.heard(said, 2), said.get(1)));
            case SERVICE_ERROR -> answer.complete(new ServiceError(said.get(1), said.get(2)));
            default -> answer.completeExceptionally(new NoAnswerException(said.get(1)));
        }
    }

    private static Returned returned(List<String> said) {
        return new Returned(said.get(1), said.size() > 2 ? Optional.of(said.get(2)) : Optional.empty());
    }

    @Override
    public List<String> visitReturned(Returned response) {
        return response.logResult()
                .map(log -> List.of(RETURNED, response.payload(), log))
                .orElseGet(() -> List.of(RETURNED, response.payload()));
    }

    @Override
    public List<String> visitFunctionError(FunctionError response) {
        String type = OptionalTexts.said(List.of(response.errorType())).get(0);
        return List.of(FUNCTION_ERROR, response.payload(), type);
    }

    @Override
    public List<String> visitServiceError(ServiceError response) {
        return List.of(SERVICE_ERROR, response.name(), response.message());
    }
}
