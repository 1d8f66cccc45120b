package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.EncryptionConfiguration;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachineType;
import java.util.Optional;
import java.util.stream.Stream;

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
                LoggingConfiguration.of(parameters).orElseGet(LoggingConfiguration::none),
                tracing(parameters).orElseGet(StateMachineSettings::noTracing),
                EncryptionConfiguration.of(parameters).orElseGet(EncryptionConfiguration::none)));
    }

    RegisteredMachine.Settings update(
            RegisteredMachine machine, Optional<String> definition, Optional<String> roleArn, Parameters parameters) {
        Optional<ObjectNode> logging = LoggingConfiguration.of(parameters);
        Optional<ObjectNode> tracing = tracing(parameters);
        Optional<ObjectNode> encryption = EncryptionConfiguration.of(parameters);
        if (Stream.of(definition, roleArn, logging, tracing, encryption).allMatch(Optional::isEmpty)) {
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
                tracing.orElse(present.tracing()),
                encryption.orElse(present.encryption())));
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

    private static Optional<ObjectNode> tracing(Parameters parameters) {
        return parameters
                .object("tracingConfiguration")
                .map(given -> noTracing().setAll((ObjectNode) given));
    }

    private static ObjectNode noTracing() {
        return Json.object().put("enabled", false);
    }
}
