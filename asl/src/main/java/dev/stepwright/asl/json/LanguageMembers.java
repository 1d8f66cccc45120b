package dev.stepwright.asl.json;

import dev.stepwright.asl.QueryLanguage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members that states and their parts have in one query language and not in the other. */
final class LanguageMembers {

    private static final Map<QueryLanguage, Set<String>> OWN = Map.of(
            QueryLanguage.JSONATA,
            Set.of("Arguments", "Condition", "Items", "Output"),
            QueryLanguage.JSONPATH,
            Set.copyOf(List.of(
                    "And",
                    "CausePath",
                    "ErrorPath",
                    "HeartbeatSecondsPath",
                    "InputPath",
                    "ItemsPath",
                    "MaxConcurrencyPath",
                    "MaxInputBytesPerBatchPath",
                    "MaxItemsPath",
                    "MaxItemsPerBatchPath",
                    "Not",
                    "Or",
                    "OutputPath",
                    "Parameters",
                    "Result",
                    "ResultPath",
                    "ResultSelector",
                    "SecondsPath",
                    "TimeoutSecondsPath",
                    "TimestampPath",
                    "ToleratedFailureCountPath",
                    "ToleratedFailurePercentagePath",
                    "Variable")));

    private LanguageMembers() {}

    /** The service's words for a member that an object in a language does not have. */
    static String refusal(String member, QueryLanguage language) {
        QueryLanguage other = language == QueryLanguage.JSONATA ? QueryLanguage.JSONPATH : QueryLanguage.JSONATA;
        return OWN.get(other).contains(member)
                ? "The QueryLanguage is set to '%s', but field '%s' is only supported for the '%s' QueryLanguage"
                        .formatted(language.text(), member, other.text())
                : notSupported(member);
    }

    static String notSupported(String member) {
        return "Field '" + member + "' is not supported";
    }
}
