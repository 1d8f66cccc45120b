package dev.stepwright.local.states.machine.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * With which key a state machine or activity is encrypted; checked by the service's rules, and not done.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_EncryptionConfiguration.html">
 *     EncryptionConfiguration</a>
 */
public final class EncryptionConfiguration {

    private static final String OWNED = "AWS_OWNED_KEY";
    private static final String CUSTOMER = "CUSTOMER_MANAGED_KMS_KEY";
    private static final String KEY = "kmsKeyId";
    private static final String REUSE = "kmsDataKeyReusePeriodSeconds";
    private static final int DEFAULT_REUSE = 300;

    private EncryptionConfiguration() {}

    public static ObjectNode none() {
        return Json.object().put("type", OWNED);
    }

    /** That of a request, with the members that it leaves out. */
    public static Optional<ObjectNode> of(Parameters request) {
        return request.object("encryptionConfiguration").map(EncryptionConfiguration::complete);
    }

    private static ObjectNode complete(JsonNode given) {
        Parameters configuration = new Parameters(given);
        String type = configuration
                .choice("type", List.of(OWNED, CUSTOMER))
                .orElseThrow(() -> ApiException.constraint("null", "encryptionConfiguration.type", "not be null"));
        if (type.equals(CUSTOMER)) {
            String key = configuration.optionalText(KEY, 2048).orElseThrow(() -> invalid("Must set a valid kmsKeyId."));
            return Json.object().put("type", CUSTOMER).put(KEY, key).put(REUSE, reuse(configuration));
        }
        for (String member : List.of(KEY, REUSE)) {
            if (configuration.has(member)) {
                throw invalid("Custom " + member + " is not allowed when selecting " + OWNED + ".");
            }
        }
        return none();
    }

    private static int reuse(Parameters configuration) {
        int seconds = configuration.number(REUSE).orElse(DEFAULT_REUSE);
        String member = "encryptionConfiguration." + REUSE;
        if (seconds < 60) {
            throw ApiException.constraint("'" + seconds + "'", member, "have value greater than or equal to 60");
        }
        if (seconds > 900) {
            throw ApiException.constraint("'" + seconds + "'", member, "have value less than or equal to 900");
        }
        return seconds;
    }

    private static ApiException invalid(String reason) {
        return ApiException.service("InvalidEncryptionConfiguration", "Invalid Encryption Configuration: " + reason);
    }
}
