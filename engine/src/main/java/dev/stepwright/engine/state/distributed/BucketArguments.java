package dev.stepwright.engine.state.distributed;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;
import static dev.stepwright.asl.validation.DiagnosticCode.UNSUPPORTED_FEATURE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a distributed Map sends to a bucket.
 *
 * @param resource the call
 * @param required the texts that it must have
 */
record BucketArguments(String resource, List<String> required, Optional<Template> template) {

    /** Accepted, since all buckets are the account's own. */
    private static final String OWNER = "ExpectedBucketOwner";

    /** Says what is wrong with arguments before they are evaluated. */
    static void check(
            JsonNode arguments,
            List<String> required,
            List<String> optional,
            String location,
            UnaryOperator<String> names,
            Diagnostics diagnostics) {
        Set<String> given = new HashSet<>();
        arguments.fieldNames().forEachRemaining(member -> given.add(names.apply(member)));
        for (String name : required) {
            if (!given.contains(name)) {
                diagnostics.report(
                        SCHEMA_VALIDATION_FAILED, location, "The field '" + name + "' is required but was missing");
            }
        }
        arguments.fieldNames().forEachRemaining(member -> {
            String name = names.apply(member);
            if (!required.contains(name) && !optional.contains(name) && !name.equals(OWNER)) {
                diagnostics.report(
                        UNSUPPORTED_FEATURE,
                        location + "/" + member,
                        "The argument " + name + " does not run here; leave it out");
            }
        });
    }

    Values evaluate(Visit visit) {
        Object value = template.map(visit::evaluate).orElse(JsonObject.EMPTY);
        if (value instanceof JsonObject object
                && required.stream().allMatch(name -> object.get(name) instanceof String)) {
            return new Values(object);
        }
        throw new StateFailedException(Failure.of(
                Failure.RUNTIME,
                visit.inState("The arguments of " + resource + " must be an object with the texts " + required
                        + ", but were: " + JsonText.write(value))));
    }

    /** What is sent. */
    record Values(JsonObject object) {

        /** Of a text that may be absent. */
        String text(String name) {
            return object.get(name) instanceof String text ? text : "";
        }
    }
}
