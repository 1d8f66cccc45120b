package dev.stepwright.asl.json;

import static dev.stepwright.asl.QueryLanguage.JSONATA;
import static dev.stepwright.asl.QueryLanguage.JSONPATH;
import static dev.stepwright.asl.validation.DiagnosticCode.UNSUPPORTED_FEATURE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import dev.stepwright.asl.validation.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads states; a faulty one is reported and left out. */
final class StateReader {

    private final QueryLanguage machineLanguage;
    private final Diagnostics diagnostics;
    private final List<String> pathStates = new ArrayList<>();

    StateReader(QueryLanguage machineLanguage, Diagnostics diagnostics) {
        this.machineLanguage = machineLanguage;
        this.diagnostics = diagnostics;
    }

    static Optional<QueryLanguage> queryLanguage(Fields fields) {
        Optional<String> text = fields.text("QueryLanguage");
        for (QueryLanguage language : QueryLanguage.values()) {
            if (text.filter(language.text()::equals).isPresent()) {
                return Optional.of(language);
            }
        }
        if (text.isPresent()) {
            fields.fault("QueryLanguage", "Value must be one of [JSONata, JSONPath]");
        }
        return Optional.empty();
    }

    /** The {@code StartAt} and {@code States} of a machine, branch or item processor. */
    Optional<StateGroup> group(Fields fields) {
        Optional<String> startAt = fields.text("StartAt");
        Optional<Fields> entries = fields.object("States");
        Map<String, State> states = new LinkedHashMap<>();
        entries.ifPresent(all -> {
            if (all.names().isEmpty()) {
                all.fault("Value cannot be empty");
            }
            all.names()
                    .forEach(name -> all.object(name).flatMap(this::state).ifPresent(state -> states.put(name, state)));
        });
        return startAt.map(first -> new StateGroup(first, states));
    }

    /** The records hold JSONata states only, so that a definition with others cannot be read. */
    void refusePathStates() {
        if (!pathStates.isEmpty()) {
            diagnostics.report(
                    UNSUPPORTED_FEATURE,
                    "/",
                    "The query language JSONPath is not supported, but these states use it: "
                            + String.join(", ", pathStates)
                            + ". Write them in JSONata and set \"QueryLanguage\": \"JSONata\" at the top");
        }
    }

    private Optional<State> state(Fields fields) {
        Optional<QueryLanguage> own = queryLanguage(fields);
        if (machineLanguage == JSONATA && own.filter(JSONPATH::equals).isPresent()) {
            fields.fault("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
            return Optional.empty();
        }
        if (own.orElse(machineLanguage) == JSONPATH) {
            pathStates.add(fields.location());
            return Optional.empty();
        }
        Optional<String> type = fields.text("Type");
        if (type.isEmpty()) {
            fields.require("Type");
            return Optional.empty();
        }
        return ofType(type.get(), fields, own);
    }

    private Optional<State> ofType(String type, Fields fields, Optional<QueryLanguage> own) {
        SharedMembers shared = new SharedMembers(fields);
        Optional<String> comment = fields.text("Comment");
        Optional<? extends State> state = switch (type) {
            case "Task" -> task(fields, shared, comment, own);
            case "Pass" -> pass(shared, comment, own);
            case "Choice" -> choice(fields, shared, comment, own);
            case "Wait" -> waiting(fields, shared, comment, own);
            case "Map" -> map(fields, shared, comment, own);
            case "Parallel" -> parallel(fields, shared, comment, own);
            case "Succeed" -> Optional.of(new SucceedState(comment, own, fields.any("Output")));
            case "Fail" -> fail(fields, comment, own);
            default -> {
                fields.ignoreOthers();
                fields.fault(
                        "Type",
                        "'" + type
                                + "' is not a type of state; the types are Task, Pass, Choice, Wait, Map, Parallel, Succeed and Fail");
                yield Optional.empty();
            }
        };
        fields.refuseOthers();
        return state.map(State.class::cast);
    }

    private static Optional<TaskState> task(
            Fields fields, SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        fields.require("Resource");
        Optional<String> resource = fields.text("Resource");
        Optional<JsonNode> arguments = fields.literalOrExpression("Arguments", JsonNode::isObject, "an object");
        Optional<JsonNode> timeout =
                fields.literalOrExpression("TimeoutSeconds", Literals::isPositive, "a positive integer");
        Optional<JsonNode> heartbeat =
                fields.literalOrExpression("HeartbeatSeconds", Literals::isPositive, "a positive integer");
        Optional<JsonNode> credentials = shared.credentials();
        Optional<Transition> transition = shared.transition();
        return resource.flatMap(called -> transition.map(where -> new TaskState(
                comment,
                own,
                called,
                arguments,
                timeout,
                heartbeat,
                credentials,
                shared.errorHandling(),
                shared.transformation(),
                where)));
    }

    private static Optional<PassState> pass(
            SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        return shared.transition().map(where -> new PassState(comment, own, shared.transformation(), where));
    }

    private static Optional<ChoiceState> choice(
            Fields fields, SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        fields.require("Choices");
        Optional<List<ChoiceRule>> rules =
                fields.objects("Choices").map(entries -> shared.all(entries, SharedMembers::choiceRule));
        if (rules.filter(List::isEmpty).isPresent()
                && fields.any("Choices").orElseThrow().isEmpty()) {
            fields.fault("Choices", "Value cannot be empty");
        }
        Optional<String> otherwise = fields.text("Default");
        return rules.map(all -> new ChoiceState(comment, own, all, otherwise, shared.transformation()));
    }

    private static Optional<WaitState> waiting(
            Fields fields, SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        Optional<JsonNode> seconds =
                fields.literalOrExpression("Seconds", Literals::isWaitingTime, "an integer from 0 to 99999999");
        Optional<JsonNode> timestamp = fields.any("Timestamp");
        if (fields.has("Seconds") == fields.has("Timestamp")) {
            fields.fault("Exactly one of these fields is required: [Seconds, Timestamp]");
            return Optional.empty();
        }
        if (timestamp
                .filter(value -> !Literals.isTimestamp(value) && !Fields.isExpression(value))
                .isPresent()) {
            fields.fault("Timestamp", "String does not match RFC3339 timestamp");
        }
        Optional<WaitState.Delay> delay =
                seconds.<WaitState.Delay>map(WaitState.Seconds::new).or(() -> timestamp.map(WaitState.Timestamp::new));
        return shared.transition()
                .flatMap(where ->
                        delay.map(length -> new WaitState(comment, own, length, shared.transformation(), where)));
    }

    private Optional<MapState> map(
            Fields fields, SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        fields.require("ItemProcessor");
        Optional<Fields> processor = fields.object("ItemProcessor");
        if (processor.filter(this::isDistributed).isPresent()) {
            fields.ignoreOthers();
            return Optional.empty();
        }
        Optional<StateGroup> group = processor.flatMap(this::nestedGroup);
        Optional<JsonNode> items = fields.literalOrExpression("Items", JsonNode::isArray, "an array");
        Optional<JsonNode> selector = fields.any("ItemSelector");
        Optional<JsonNode> concurrency =
                fields.literalOrExpression("MaxConcurrency", Literals::isCount, "a non-negative integer");
        Optional<JsonNode> count =
                fields.literalOrExpression("ToleratedFailureCount", Literals::isCount, "a non-negative integer");
        Optional<JsonNode> percentage = fields.literalOrExpression(
                "ToleratedFailurePercentage", Literals::isPercentage, "a number from 0 to 100");
        Optional<Transition> transition = shared.transition();
        return group.flatMap(nested -> transition.map(where -> new MapState(
                comment,
                own,
                items,
                selector,
                concurrency,
                count,
                percentage,
                MapMode.INLINE,
                nested,
                shared.errorHandling(),
                shared.transformation(),
                where)));
    }

    private boolean isDistributed(Fields processor) {
        Optional<String> mode = processor.object("ProcessorConfig").flatMap(config -> config.text("Mode"));
        if (mode.filter("DISTRIBUTED"::equals).isPresent()) {
            diagnostics.report(
                    UNSUPPORTED_FEATURE,
                    processor.location("ProcessorConfig/Mode"),
                    "A Map in DISTRIBUTED mode is not supported; use INLINE");
            return true;
        }
        if (mode.filter(text -> !text.equals("INLINE")).isPresent()) {
            processor.fault("ProcessorConfig/Mode", "Value must be one of [INLINE, DISTRIBUTED]");
        }
        return false;
    }

    private Optional<ParallelState> parallel(
            Fields fields, SharedMembers shared, Optional<String> comment, Optional<QueryLanguage> own) {
        fields.require("Branches");
        Optional<JsonNode> arguments = fields.any("Arguments");
        List<StateGroup> branches = new ArrayList<>();
        fields.objects("Branches")
                .ifPresent(
                        entries -> entries.forEach(entry -> nestedGroup(entry).ifPresent(branches::add)));
        if (fields.any("Branches").filter(JsonNode::isEmpty).isPresent()) {
            fields.fault("Branches", "Value cannot be empty");
        }
        return shared.transition()
                .map(where -> new ParallelState(
                        comment, own, arguments, branches, shared.errorHandling(), shared.transformation(), where));
    }

    private Optional<StateGroup> nestedGroup(Fields fields) {
        fields.require("StartAt", "States");
        Optional<StateGroup> group = group(fields);
        fields.any("Comment");
        fields.refuseOthers();
        return group;
    }

    private static Optional<FailState> fail(Fields fields, Optional<String> comment, Optional<QueryLanguage> own) {
        Optional<JsonNode> error = fields.literalOrExpression("Error", JsonNode::isTextual, "a string");
        Optional<JsonNode> cause = fields.literalOrExpression("Cause", JsonNode::isTextual, "a string");
        return Optional.of(new FailState(comment, own, error, cause));
    }
}
