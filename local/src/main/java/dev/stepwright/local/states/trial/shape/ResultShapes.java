package dev.stepwright.local.states.trial.shape;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.local.protocol.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the services answer that tasks call; a file for each service says where it is taken from. The results of tokens,
 * functions, activities and of services without such a file may be anything.
 */
public final class ResultShapes {

    private static final Pattern RESOURCE =
            Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:(?:aws-sdk:)?([a-z0-9]+):([a-zA-Z0-9]+)(\\.sync)?");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Optional<ServiceShapes>> services = new ConcurrentHashMap<>();

    /** @throws ApiException if the resource would not give such a result */
    public void check(String resource, Object result, Strictness strictness) {
        Matcher parts = RESOURCE.matcher(resource);
        if (strictness == Strictness.NONE || !parts.matches()) {
            return;
        }
        String operation = parts.group(3) == null ? parts.group(2) : polled(parts.group(1), parts.group(2));
        service(parts.group(1))
                .ifPresent(service -> service.outputOf(operation).ifPresent(output -> {
                    if (!(result instanceof JsonObject)) {
                        throw ApiException.validation("Mocked result must be a JSON object.");
                    }
                    output.check("", result, new Check(service.shapes(), strictness == Strictness.STRICT));
                }));
    }

    /** What is asked until the work has ended that the operation begins: its answer is the task's result. */
    private static String polled(String service, String operation) {
        return service.equals("states") && operation.equals("startExecution") ? "describeExecution" : "";
    }

    private Optional<ServiceShapes> service(String name) {
        return services.computeIfAbsent(name.equals("states") ? "sfn" : name, ResultShapes::load);
    }

    private static Optional<ServiceShapes> load(String service) {
        try (InputStream file = ResultShapes.class.getResourceAsStream(service + ".json")) {
            return file == null ? Optional.empty() : Optional.of(ServiceShapes.read(MAPPER.readTree(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the shapes of " + service + " cannot be read", e);
        }
    }
}
