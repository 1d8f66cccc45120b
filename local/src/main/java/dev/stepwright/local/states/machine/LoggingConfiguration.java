package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * What a state machine logs and where to; checked by the service's rules, and not done.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html">
 *     LoggingConfiguration</a>
 */
final class LoggingConfiguration {

    private static final List<String> LEVELS = List.of("ALL", "ERROR", "FATAL", "OFF");

    private LoggingConfiguration() {}

    static ObjectNode none() {
        return Json.object().put("level", "OFF").put("includeExecutionData", false);
    }

    /** That of a request, with the members that it leaves out. */
    static Optional<ObjectNode> of(Parameters request) {
        return request.object("loggingConfiguration").map(given -> {
            Parameters configuration = new Parameters(given);
            String level = configuration.choice("level", LEVELS).orElse("OFF");
            ObjectNode complete = none().put("level", level)
                    .put("includeExecutionData", configuration.flag("includeExecutionData", false));
            configuration.optionalList("destinations").ifPresent(list -> complete.set("destinations", list));
            if (!level.equals("OFF")) {
                checkDestination(configuration);
            }
            return complete;
        });
    }

    private static void checkDestination(Parameters configuration) {
        if (configuration
                .optionalList("destinations")
                .filter(list -> list.size() == 1)
                .isEmpty()) {
            throw invalid("Must specify exactly one Log Destination.");
        }
        String arn = configuration
                .list("destinations")
                .at("/0/cloudWatchLogsLogGroup/logGroupArn")
                .asText();
        if (arn.isEmpty()) {
            throw invalid("Must set valid CloudWatch Log Group ARN.");
        }
        if (arn.startsWith("arn:")) {
            checkArn(arn);
        }
    }

    private static void checkArn(String arn) {
        if (!arn.matches("arn:[^:]+:logs:[^:]*:[^:]*:log-group:.+")) {
            throw invalid("Provided ARN is not CloudWatch Logs Log Group ARN.");
        }
        if (!arn.endsWith(":*")) {
            throw invalid("Log Group ARN must be provided with '*' qualifier.");
        }
    }

    private static ApiException invalid(String reason) {
        return ApiException.service("InvalidLoggingConfiguration", "Invalid Logging Configuration: " + reason);
    }
}
