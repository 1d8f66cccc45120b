package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers the random identifiers of one run in the order they appear, so that runs can be compared. */
final class NumberedIdentifiers {

    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final Map<String, String> numbers = new HashMap<>();

    private NumberedIdentifiers() {}

    static Run in(Run run) {
        NumberedIdentifiers identifiers = new NumberedIdentifiers();
        List<StepCall> calls = run.calls().stream()
                .map(call -> new StepCall(call.step(), identifiers.numbered(call.payload())))
                .toList();
        return new Run(identifiers.numbered(run.outcome()), calls, run.branchFailed());
    }

    private Outcome numbered(Outcome outcome) {
        return outcome instanceof Outcome.Returned returned
                ? new Outcome.Returned(numbered(returned.value()))
                : outcome;
    }

    private JsonNode numbered(JsonNode json) {
        return Json.read(RANDOM.matcher(json.toString())
                .replaceAll(match -> numbers.computeIfAbsent(match.group(), id -> "uuid " + (numbers.size() + 1))));
    }
}
