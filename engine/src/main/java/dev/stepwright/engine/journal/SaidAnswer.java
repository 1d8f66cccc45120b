package dev.stepwright.engine.journal;

import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Job;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.engine.service.ServiceResponse.Running;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the answer of a service is said: a word for its kind, and the parts of it. */
final class SaidAnswer implements ServiceResponse.Visitor<List<String>> {

    private static final String ANSWERED = "answered";
    private static final String REFUSED = "refused";
    private static final String RUNNING = "running";
    private static final String NO_ANSWER = "no answer";

    private SaidAnswer() {}

    static List<String> of(@Nullable ServiceResponse response, @Nullable Throwable thrown) {
        return response == null
                ? List.of(NO_ANSWER, NoAnswerException.describe(thrown))
                : response.accept(new SaidAnswer());
    }

    /** @param jobs gives the job that the answer tells of */
    static void complete(CompletableFuture<ServiceResponse> answer, List<String> said, Function<String, Job> jobs) {
        switch (said.get(0)) {
            case ANSWERED -> answer.complete(new Answered(said.get(1)));
            case REFUSED -> answer.complete(new Refused(OptionalTexts.heard(said, 1), OptionalTexts.heard(said, 2)));
            case RUNNING -> answer.complete(new Running(said.get(1), jobs.apply(said.get(1))));
            default -> answer.completeExceptionally(new NoAnswerException(said.get(1)));
        }
    }

    @Override
    public List<String> visitAnswered(Answered response) {
        return List.of(ANSWERED, response.output());
    }

    @Override
    public List<String> visitRefused(Refused response) {
        List<String> details = OptionalTexts.said(List.of(response.error(), response.cause()));
        return List.of(REFUSED, details.get(0), details.get(1));
    }

    @Override
    public List<String> visitRunning(Running response) {
        return List.of(RUNNING, response.output());
    }
}
