package dev.stepwright.testing;

import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.Wire;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Lambda tells of the end of a call. */
record LambdaAnswer(Optional<JavaStep> step) implements Answer.Visitor<LambdaResponse> {

    @Override
    public LambdaResponse returned(Answer.Returned answer) {
        return new LambdaResponse.Returned(answer.json());
    }

    /** As AWS's runtime interface client writes it: the class name stands for a message that is null. */
    @Override
    public LambdaResponse threw(Answer.Threw answer) {
        String type = answer.thrown().getClass().getName();
        String message = answer.thrown().getLocalizedMessage();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorMessage", message == null ? type : message);
        error.put("errorType", type);
        error.put("stackTrace", frames(answer.thrown()));
        return new LambdaResponse.FunctionError(Optional.of(type), Wire.write(error));
    }

    @Override
    public LambdaResponse failed(Answer.Failed answer) {
        return new LambdaResponse.ServiceError(answer.error(), answer.cause());
    }

    /** Down to the handler; a stand-in has none to show. */
    private List<String> frames(Throwable thrown) {
        List<String> frames = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
        int handler = step.map(java -> java.function().handlerClass())
                .map(name -> Arrays.stream(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .toList()
                        .indexOf(name))
                .orElse(-1);
        return frames.subList(0, handler + 1);
    }
}
