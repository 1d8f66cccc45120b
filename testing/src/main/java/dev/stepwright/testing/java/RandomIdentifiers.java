package dev.stepwright.testing.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers the random identifiers of a run in the order in which they appear, so that it can be compared with another.
 */
final class RandomIdentifiers {

    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final Map<String, String> numbers = new HashMap<>();

    List<Call> numbered(List<Call> calls) {
        return calls.stream()
                .map(call -> new Call(call.step(), numbered(call.json())))
                .toList();
    }

    Outcome numbered(Outcome outcome) {
        return outcome instanceof Outcome.Returned returned ? new Outcome.Returned(numbered(returned.json())) : outcome;
    }

    private String numbered(String json) {
        return RANDOM.matcher(json)
                .replaceAll(match -> numbers.computeIfAbsent(match.group(), id -> "uuid " + (numbers.size() + 1)));
    }
}
