package dev.stepwright.asl.json;

import static dev.stepwright.asl.QueryLanguage.JSONATA;
import static dev.stepwright.asl.QueryLanguage.JSONPATH;
import static dev.stepwright.asl.validation.DiagnosticCode.TOO_DEEPLY_NESTED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
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

    private static final List<String> LANGUAGES = List.of(JSONPATH.text(), JSONATA.text());

    /** That there is a limit is documented, not where it is. */
    private static final int DEEPEST = 100;

    private final QueryLanguage machineLanguage;
    private final Diagnostics diagnostics;
    private int depth;

    StateReader(QueryLanguage machineLanguage, Diagnostics diagnostics) {
        this.machineLanguage = machineLanguage;
        this.diagnostics = diagnostics;
    }

    /** Any other value than that of the default counts as the other language, whose members are looked for then. */
    static Optional<QueryLanguage> queryLanguage(Fields fields) {
        fields.choice("QueryLanguage", LANGUAGES);
        return fields.any("QueryLanguage").map(value -> JSONPATH.text().equals(value.textValue()) ? JSONPATH : JSONATA);
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

    private Optional<State> state(Fields fields) {
        Optional<QueryLanguage> own = queryLanguage(fields);
        if (machineLanguage == JSONATA && own.filter(JSONPATH::equals).isPresent()) {
            fields.fault("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
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
        Dialect dialect = Dialect.of(own.orElse(machineLanguage));
        SharedMembers shared = new SharedMembers(fields, dialect);
        Optional<String> comment = fields.text("Comment");
        Optional<? extends State> state = switch (type) {
            case "Task" -> task(fields, shared, dialect, comment, own);
            case "Pass" -> pass(fields, shared, dialect, comment, own);
            case "Choice" -> choice(fields, shared, dialect, comment, own);
            case "Wait" -> waiting(fields, shared, dialect, comment, own);
            case "Map" -> new MapReader(fields, shared, dialect).read(comment, own, this::nestedGroup);
            case "Parallel" -> parallel(fields, shared, dialect, comment, own);
            case "Succeed" -> Optional.of(new SucceedState(comment, own, dialect.ofInput(fields)));
            case "Fail" -> Optional.of(dialect.fail(fields, comment, own));
            default -> {
                fields.ignoreOthers();
                fields.fault(
                        "Type",
                        "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice,"
                                + " Parallel, Map]");
                yield Optional.empty();
            }
        };
        fields.refuseOthers(dialect.language());
        return state.map(State.class::cast);
    }

    private static Optional<TaskState> task(
            Fields fields,
            SharedMembers shared,
            Dialect dialect,
            Optional<String> comment,
            Optional<QueryLanguage> own) {
        fields.require("Resource");
        Optional<String> resource = fields.text("Resource");
        Optional<JsonNode> arguments = dialect.taskArguments(fields);
        Optional<JsonNode> timeout = dialect.literalOrReference(fields, "TimeoutSeconds", Form.SECONDS);
        Optional<JsonNode> heartbeat = dialect.literalOrReference(fields, "HeartbeatSeconds", Form.SECONDS);
        Transformation transformation = dialect.ofResult(fields);
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
                transformation,
                where)));
    }

    private static Optional<PassState> pass(
            Fields fields,
            SharedMembers shared,
            Dialect dialect,
            Optional<String> comment,
            Optional<QueryLanguage> own) {
        Optional<JsonNode> parameters = dialect.parameters(fields);
        Optional<JsonNode> result = dialect.result(fields);
        Transformation transformation = dialect.ofResult(fields);
        return shared.transition().map(where -> new PassState(comment, own, parameters, result, transformation, where));
    }

    private static Optional<ChoiceState> choice(
            Fields fields,
            SharedMembers shared,
            Dialect dialect,
            Optional<String> comment,
            Optional<QueryLanguage> own) {
        fields.require("Choices");
        Optional<List<ChoiceRule>> rules =
                fields.objects("Choices").map(entries -> shared.all(entries, SharedMembers::choiceRule));
        if (rules.filter(List::isEmpty).isPresent()
                && fields.any("Choices").orElseThrow().isEmpty()) {
            fields.fault("Choices", "Value cannot be empty");
        }
        Optional<String> otherwise = fields.text("Default");
        Transformation transformation = dialect.ofInput(fields);
        return rules.map(all -> new ChoiceState(comment, own, all, otherwise, transformation));
    }

    private static Optional<WaitState> waiting(
            Fields fields,
            SharedMembers shared,
            Dialect dialect,
            Optional<String> comment,
            Optional<QueryLanguage> own) {
        Optional<WaitState.Delay> delay = dialect.delay(fields);
        Transformation transformation = dialect.ofInput(fields);
        return shared.transition()
                .flatMap(where -> delay.map(length -> new WaitState(comment, own, length, transformation, where)));
    }

    private Optional<ParallelState> parallel(
            Fields fields,
            SharedMembers shared,
            Dialect dialect,
            Optional<String> comment,
            Optional<QueryLanguage> own) {
        fields.require("Branches");
        Optional<JsonNode> arguments = dialect.arguments(fields);
        Transformation transformation = dialect.ofResult(fields);
        List<StateGroup> branches = new ArrayList<>();
        fields.objects("Branches")
                .ifPresent(
                        entries -> entries.forEach(entry -> nestedGroup(entry).ifPresent(branches::add)));
        if (fields.any("Branches").filter(JsonNode::isEmpty).isPresent()) {
            fields.fault("Branches", "Value cannot be empty");
        }
        return shared.transition()
                .map(where -> new ParallelState(
                        comment, own, arguments, branches, shared.errorHandling(), transformation, where));
    }

    private Optional<StateGroup> nestedGroup(Fields fields) {
        if (depth == DEEPEST) {
            diagnostics.report(TOO_DEEPLY_NESTED, fields.location(), "The states are too deeply nested.");
            return Optional.empty();
        }
        depth++;
        fields.require("StartAt", "States");
        Optional<StateGroup> group = group(fields);
        fields.any("Comment");
        fields.refuseOthers();
        depth--;
        return group;
    }
}
