package dev.stepwright.asl.json;

import static dev.stepwright.asl.validation.DiagnosticCode.INVALID_JSON_DESCRIPTION;
import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.validation.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads a definition from its JSON text and checks the form of every member.
 *
 * <p>What reaches further than one state is left to {@link dev.stepwright.asl.validation.DefinitionValidator
 * DefinitionValidator}.
 */
public final class DefinitionReader {

    private static final int MOST_SECONDS = 99_999_999;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DefinitionReader() {}

    /** @throws dev.stepwright.asl.validation.InvalidDefinitionException with all faults of form */
    public static StateMachineDefinition read(String text) {
        return read(text, document -> document);
    }

    /**
     * Reads the definition of a single state as that of a machine which begins with it.
     *
     * @throws dev.stepwright.asl.validation.InvalidDefinitionException with all faults of form
     */
    public static StateMachineDefinition readState(String text) {
        return read(text, LoneState::inMachine);
    }

    private static StateMachineDefinition read(String text, UnaryOperator<ObjectNode> completion) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ObjectNode> document = parse(text, diagnostics).map(completion);
        diagnostics.throwIfAny();
        Fields fields = new Fields(document.orElseThrow(), "", diagnostics);
        Optional<StateMachineDefinition> definition = read(fields, diagnostics);
        diagnostics.throwIfAny();
        return definition.orElseThrow();
    }

    private static Optional<ObjectNode> parse(String text, Diagnostics diagnostics) {
        try {
            JsonNode document = MAPPER.readTree(text);
            if (document instanceof ObjectNode object) {
                return Optional.of(object);
            }
            diagnostics.report(SCHEMA_VALIDATION_FAILED, "Definition must be a valid JSON object");
        } catch (JsonProcessingException e) {
            diagnostics.report(INVALID_JSON_DESCRIPTION, e.getMessage().replace("\n", ""));
        }
        return Optional.empty();
    }

    private static Optional<StateMachineDefinition> read(Fields fields, Diagnostics diagnostics) {
        fields.require("StartAt", "States");
        Optional<String> comment = fields.text("Comment");
        Optional<String> version = fields.choice("Version", List.of("1.0"));
        Optional<Integer> timeoutSeconds = fields.integer("TimeoutSeconds", 0, MOST_SECONDS);
        Optional<QueryLanguage> declared = StateReader.queryLanguage(fields);
        QueryLanguage language = declared.orElse(QueryLanguage.JSONPATH);
        StateReader reader = new StateReader(language, diagnostics);
        Optional<StateGroup> group = reader.group(fields);
        fields.refuseOthers();
        return group.map(states -> new StateMachineDefinition(comment, language, version, timeoutSeconds, states));
    }
}
