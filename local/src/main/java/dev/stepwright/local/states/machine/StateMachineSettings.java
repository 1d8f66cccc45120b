package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachineType;
import java.util.Optional;

/** Reads the changeable part of a state machine from requests and completes it as the service does. */
final class StateMachineSettings {

    static final int MAX_DEFINITION = 1_048_576;

    private final DefinitionCompiler compiler;
    private final ExecutionRole role;

    StateMachineSettings(DefinitionCompiler compiler, ExecutionRole role) {
        this.compiler = compiler;
        this.role = role;
    }

    RegisteredMachine.Settings create(String definition, StateMachineType type, String roleArn, Parameters parameters) {
        return checked(new RegisteredMachine.Settings(
                compiler.compile(definition, type),
                roleArn,
                logging(parameters).orElseGet(StateMachineSettings::noLogging),
                tracing(parameters).orElseGet(StateMachineSettings::noTracing)));
    }

    RegisteredMachine.Settings update(
            RegisteredMachine machine, Optional<String> definition, Optional<String> roleArn, Parameters parameters) {
        Optional<ObjectNode> logging = logging(parameters);
        Optional<ObjectNode> tracing = tracing(parameters);
        if (definition.isEmpty() && roleArn.isEmpty() && logging.isEmpty() && tracing.isEmpty()) {
            throw ApiException.service(
                    "MissingRequiredParameter",
                    "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be"
                            + " specified");
        }
        RegisteredMachine.Settings present = machine.settings();
        return checked(new RegisteredMachine.Settings(
                definition.map(text -> compiler.compile(text, machine.type())).orElse(present.definition()),
                roleArn.orElse(present.roleArn()),
                logging.orElse(present.logging()),
                tracing.orElse(present.tracing())));
    }

    private RegisteredMachine.Settings checked(RegisteredMachine.Settings settings) {
        role.check(settings);
        return settings;
    }

    /** Whether the request asks for a version. */
    static boolean publish(Parameters parameters) {
        boolean publish = parameters.flag("publish", false);
        if (!publish && parameters.optionalText("versionDescription", 256).isPresent()) {
            throw ApiException.validation("Version description can only be set when publish is true");
        }
        return publish;
    }

    private static Optional<ObjectNode> logging(Parameters parameters) {
        Optional<ObjectNode> logging = parameters
                .object("loggingConfiguration")
                .map(given -> noLogging().setAll((ObjectNode) given));
        logging.filter(configuration -> !configuration.path("level").asText().equals("OFF"))
                .filter(configuration -> configuration.path("destinations").size() != 1)
                .ifPresent(configuration -> {
                    throw ApiException.service(
                            "InvalidLoggingConfiguration",
                            "Invalid Logging Configuration: Must specify exactly one Log Destination.");
                });
        return logging;
    }

    private static Optional<ObjectNode> tracing(Parameters parameters) {
        return parameters
                .object("tracingConfiguration")
                .map(given -> noTracing().setAll((ObjectNode) given));
    }

    private static ObjectNode noLogging() {
        return Json.object().put("level", "OFF").put("includeExecutionData", false);
    }

    private static ObjectNode noTracing() {
        return Json.object().put("enabled", false);
    }
}
