package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.JitterStrategy;
import dev.stepwright.asl.Retrier;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The members that several kinds of state share. */
final class SharedMembers {

    private static final int MOST_SECONDS = 99_999_999;
    private static final int MOST_DELAY_SECONDS = 31_622_400;
    private static final List<String> JITTER_STRATEGIES = List.of("NONE", "FULL");

    private final Fields fields;
    private final Dialect dialect;

    SharedMembers(Fields fields, Dialect dialect) {
        this.fields = fields;
        this.dialect = dialect;
    }

    Optional<Transition> transition() {
        Optional<String> next = fields.text("Next");
        boolean end = fields.bool("End").orElse(false);
        if (next.isPresent() == end) {
            fields.fault(
                    end
                            ? "There should only be one of the following fields: [Next, End]"
                            : "This object should have only one of the following fields: [Next, End]");
            return Optional.empty();
        }
        return Optional.of(next.map(Transition::next).orElseGet(Transition::end));
    }

    ErrorHandling errorHandling() {
        List<Retrier> retriers = fields.objects("Retry")
                .map(entries -> all(entries, SharedMembers::retrier))
                .orElse(List.of());
        List<Catcher> catchers = fields.objects("Catch")
                .map(entries -> all(entries, SharedMembers::catcher))
                .orElse(List.of());
        return new ErrorHandling(retriers, catchers);
    }

    Optional<JsonNode> credentials() {
        fields.object("Credentials").ifPresent(credentials -> {
            boolean named =
                    credentials.names().stream().anyMatch(name -> name.equals("RoleArn") || name.equals("RoleArn.$"));
            if (!named) {
                credentials.fault("The field 'RoleArn' is required but was missing");
            }
        });
        return fields.any("Credentials");
    }

    /** Reads every entry; what a faulty one cannot give is left out. */
    <T> List<T> all(List<Fields> entries, Function<SharedMembers, Optional<T>> read) {
        List<T> results = new ArrayList<>();
        for (Fields entry : entries) {
            read.apply(new SharedMembers(entry, dialect)).ifPresent(results::add);
            entry.refuseOthers(dialect.language());
        }
        return results;
    }

    Optional<ChoiceRule> choiceRule() {
        Optional<JsonNode> condition = dialect.condition(fields);
        Optional<String> next = fields.text("Next");
        Optional<String> comment = fields.text("Comment");
        Transformation transformation = dialect.ofRule(fields);
        return condition.flatMap(test -> next.map(state -> new ChoiceRule(test, state, transformation, comment)));
    }

    private Optional<Catcher> catcher() {
        fields.require("ErrorEquals", "Next");
        Optional<List<String>> errors = fields.texts("ErrorEquals");
        Optional<String> next = fields.text("Next");
        Optional<String> comment = fields.text("Comment");
        Transformation transformation = dialect.ofCatcher(fields);
        return errors.flatMap(names -> next.map(state -> new Catcher(names, state, transformation, comment)));
    }

    private Optional<Retrier> retrier() {
        fields.require("ErrorEquals");
        Optional<List<String>> errors = fields.texts("ErrorEquals");
        Optional<Integer> interval = fields.integer("IntervalSeconds", 0, MOST_SECONDS);
        Optional<Integer> attempts = fields.integer("MaxAttempts", 0, MOST_SECONDS);
        Optional<Double> rate = fields.number("BackoffRate", 1);
        Optional<Integer> delay = fields.integer("MaxDelaySeconds", 1, MOST_DELAY_SECONDS);
        Optional<JitterStrategy> jitter = jitterStrategy();
        Optional<String> comment = fields.text("Comment");
        return errors.map(names -> new Retrier(names, interval, attempts, rate, delay, jitter, comment));
    }

    private Optional<JitterStrategy> jitterStrategy() {
        return fields.choice("JitterStrategy", JITTER_STRATEGIES).map(JitterStrategy::valueOf);
    }
}
