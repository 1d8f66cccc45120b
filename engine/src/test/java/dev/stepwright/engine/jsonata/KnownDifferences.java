package dev.stepwright.engine.jsonata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases of the reference implementation's suite that come out differently here, with the reason. */
final class KnownDifferences {

    private static final String NO_EVAL = "the service has no $eval";
    private static final String MEMORY = "the service limits the length of an array";
    private static final String NO_CONTEXT = "the service has no context that an expression could begin with";

    private static final Map<String, String> REASONS = reasons();

    private KnownDifferences() {}

    static boolean contain(String id) {
        return REASONS.containsKey(id);
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (int number = 0; number < 8; number++) {
            reasons.put("function-eval/case00" + number, NO_EVAL);
        }
        for (int number = 0; number < 4; number++) {
            reasons.put("function-eval/case008[" + number + "]", NO_EVAL);
        }
        List.of("range-operator/case021", "range-operator/case024").forEach(id -> reasons.put(id, MEMORY));
        reasons.put("function-string/case029", NO_CONTEXT);
        return reasons;
    }
}
