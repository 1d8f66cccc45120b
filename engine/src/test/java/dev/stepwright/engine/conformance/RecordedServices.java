package dev.stepwright.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Services that answer each call as the recorded one was answered, by the event that followed on its start. */
final class RecordedServices implements ServiceCalls {

    private static final String ACCOUNT = ":us-east-1:000000000000:";

    private final JsonNode history;
    private final Iterator<Integer> started;

    RecordedServices(JsonNode recorded) {
        history = recorded.at("/expect/history");
        List<Integer> ids = new ArrayList<>();
        for (JsonNode event : history) {
            if (event.get("type").textValue().equals("TaskStarted")
                    && !event.at("/taskStartedEventDetails/resourceType")
                            .textValue()
                            .equals("lambda")) {
                ids.add(event.get("id").intValue());
            }
        }
        started = ids.iterator();
    }

    static String replaceTokens(String text) {
        return text.replaceAll("\\$\\{STATE_MACHINE_ARN:\\d+}", "arn:aws:states" + ACCOUNT + "stateMachine:child")
                .replaceAll("\\$\\{SNS_TOPIC_ARN:\\d+}", "arn:aws:sns" + ACCOUNT + "topic")
                .replaceAll("\\$\\{[A-Z0-9_]+:\\d+}", "given");
    }

    /** The id of an event is the place of the next one. */
    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        int id = started.next();
        ServiceResponse answer = answer(history.get(id));
        return CompletableFuture.completedFuture(
                call.action().pattern().runsAJob()
                        ? running(output(history.get(id)), answer(history.get(id + 1)))
                        : answer);
    }

    private static ServiceResponse running(String output, ServiceResponse end) {
        return new ServiceResponse.Running(output, new ServiceResponse.Job() {
            @Override
            public CompletionStage<ServiceResponse> end() {
                return CompletableFuture.completedFuture(end);
            }

            @Override
            public void stop() {
                // It has ended.
            }
        });
    }

    private static ServiceResponse answer(JsonNode event) {
        return event.get("type").textValue().equals("TaskFailed")
                ? new ServiceResponse.Refused(
                        text(details(event).path("error")), text(details(event).path("cause")))
                : new ServiceResponse.Answered(output(event));
    }

    /** An output that is JSON was recorded as that. */
    private static String output(JsonNode event) {
        return text(details(event).get("output")).orElseThrow();
    }

    static JsonNode details(JsonNode event) {
        String type = event.get("type").textValue();
        return event.get(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "EventDetails");
    }

    static Optional<String> text(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(node.isTextual() ? node.textValue() : node.toString());
    }
}
