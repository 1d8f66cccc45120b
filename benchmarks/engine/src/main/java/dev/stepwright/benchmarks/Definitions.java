package dev.stepwright.benchmarks;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** State machines that do little but go from state to state, in both query languages. */
public enum Definitions {
    CHAIN(100) {
        @Override
        String jsonata() {
            return machine("JSONata", "S0", chain("S", 100, "\"Output\": {\"n\": \"{% $states.input.n + 1 %}\"}"));
        }

        @Override
        String jsonPath() {
            return machine("JSONPath", "S0", chain("S", 100, "\"Result\": {\"tag\": \"t\"}, \"ResultPath\": \"$.r\""));
        }
    },
    LOOP(2003) {
        @Override
        String jsonata() {
            return machine(
                    "JSONata",
                    "Init",
                    """
                    "Init": {"Type": "Pass", "Assign": {"i": 0}, "Next": "Check"},
                    "Check": {"Type": "Choice", "Default": "Done",
                              "Choices": [{"Condition": "{% $i < 1000 %}", "Next": "Inc"}]},
                    "Inc": {"Type": "Pass", "Assign": {"i": "{% $i + 1 %}"}, "Next": "Check"},
                    "Done": {"Type": "Pass", "End": true}
                    """);
        }

        @Override
        String jsonPath() {
            return machine(
                    "JSONPath",
                    "Init",
                    """
                    "Init": {"Type": "Pass", "Result": {"i": 0}, "Next": "Check"},
                    "Check": {"Type": "Choice", "Default": "Done",
                              "Choices": [{"Variable": "$.i", "NumericLessThan": 1000, "Next": "Inc"}]},
                    "Inc": {"Type": "Pass", "Parameters": {"i.$": "States.MathAdd($.i, 1)"}, "Next": "Check"},
                    "Done": {"Type": "Pass", "End": true}
                    """);
        }
    },
    MAP(3001) {
        @Override
        String jsonata() {
            return machine(
                    "JSONata",
                    "Each",
                    """
                    "Each": {"Type": "Map", "Items": "{% $states.input.items %}", "End": true,
                      "ItemProcessor": {"StartAt": "Take", "States": {
                        "Take": {"Type": "Pass", "Output": {"v": "{% $states.input.v %}"}, "Next": "Big"},
                        "Big": {"Type": "Choice", "Default": "Out",
                                "Choices": [{"Condition": "{% $states.input.v >= 500 %}", "Next": "Out"}]},
                        "Out": {"Type": "Pass", "Output": {"w": "{% $states.input.v * 2 %}"}, "End": true}}}}
                    """);
        }

        @Override
        String jsonPath() {
            return machine(
                    "JSONPath",
                    "Each",
                    """
                    "Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
                      "ItemProcessor": {"StartAt": "Take", "States": {
                        "Take": {"Type": "Pass", "Parameters": {"v.$": "$.v"}, "Next": "Big"},
                        "Big": {"Type": "Choice", "Default": "Out",
                                "Choices": [{"Variable": "$.v", "NumericGreaterThanEquals": 500, "Next": "Out"}]},
                        "Out": {"Type": "Pass", "Result": "out", "ResultPath": "$.w", "End": true}}}}
                    """);
        }
    },
    PARALLEL(201) {
        @Override
        String jsonata() {
            return branches("JSONata", "\"Output\": {\"n\": \"{% $states.input.n + 1 %}\"}");
        }

        @Override
        String jsonPath() {
            return branches("JSONPath", "\"Result\": {\"tag\": \"t\"}, \"ResultPath\": \"$.r\"");
        }
    };

    private final int transitions;

    Definitions(int transitions) {
        this.transitions = transitions;
    }

    abstract String jsonata();

    abstract String jsonPath();

    /** How many states are entered, nested ones included. */
    int transitions() {
        return transitions;
    }

    String input() {
        String items = IntStream.range(0, 1000).mapToObj(i -> "{\"v\":" + i + "}").collect(Collectors.joining(","));
        return this == MAP ? "{\"items\":[" + items + "]}" : "{\"n\":0}";
    }

    private static String branches(String language, String fields) {
        StringJoiner branches = new StringJoiner(",", "[", "]");
        for (int branch = 0; branch < 10; branch++) {
            String prefix = "B" + branch + "_";
            branches.add("{\"StartAt\": \"" + prefix + "0\", \"States\": {" + chain(prefix, 20, fields) + "}}");
        }
        return machine(language, "P", "\"P\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": " + branches + "}");
    }

    private static String chain(String prefix, int length, String fields) {
        StringJoiner states = new StringJoiner(",");
        for (int i = 0; i < length; i++) {
            String next = i + 1 < length ? "\"Next\": \"" + prefix + (i + 1) + "\"" : "\"End\": true";
            states.add("\"" + prefix + i + "\": {\"Type\": \"Pass\", " + fields + ", " + next + "}");
        }
        return states.toString();
    }

    private static String machine(String language, String startAt, String states) {
        return "{\"QueryLanguage\": \"" + language + "\", \"StartAt\": \"" + startAt + "\", \"States\": {" + states + "}}";
    }
}
