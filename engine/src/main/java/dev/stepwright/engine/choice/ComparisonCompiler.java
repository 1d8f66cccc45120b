package dev.stepwright.engine.choice;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.PathCompiler;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Compiles the comparison of a Choice rule in JSONPath mode. */
public final class ComparisonCompiler {

    private static final String PATH = "Path";
    private static final String MATCHES = "StringMatches";

    private static final List<String> OPERATORS = operators();

    private final BiConsumer<String, String> faults;

    /** @param faults is told the place within the state and what is wrong there */
    public ComparisonCompiler(BiConsumer<String, String> faults) {
        this.faults = faults;
    }

    /** Never holds when it is faulty, which has been told then. */
    public Comparison compile(JsonNode rule, String place) {
        List<String> operators = new ArrayList<>();
        rule.fieldNames().forEachRemaining(name -> {
            if (!name.equals("Variable") && !name.equals("Comment")) {
                operators.add(name);
            }
        });
        if (operators.size() > 1) {
            return faulty(place, "There should only be one of the following fields: " + operators);
        }
        if (operators.isEmpty()) {
            return faulty(place, "This object should have only one of the following fields: " + OPERATORS);
        }
        String operator = operators.get(0);
        JsonNode value = rule.get(operator);
        String operatorPlace = place + "/" + operator;
        return switch (operator) {
            case "And" -> new Comparison.All(parts(value, operatorPlace));
            case "Or" -> new Comparison.Any(parts(value, operatorPlace));
            case "Not" -> new Comparison.Not(compile(value, operatorPlace));
            default -> compared(rule, operator, value, place);
        };
    }

    private List<Comparison> parts(JsonNode rules, String place) {
        List<Comparison> parts = new ArrayList<>();
        if (!rules.isArray() || rules.isEmpty()) {
            faults.accept(place, "Value cannot be empty");
            return parts;
        }
        rules.forEach(rule -> parts.add(compile(rule, place + "[" + parts.size() + "]")));
        return parts;
    }

    private Comparison compared(JsonNode rule, String operator, JsonNode value, String place) {
        if (!rule.path("Variable").isTextual()) {
            return faulty(place, "These fields are required: [Variable]");
        }
        Optional<Operand> variable = operand(rule.get("Variable").textValue(), place + "/Variable");
        return variable.flatMap(operand -> test(operator, value, place + "/" + operator, operand))
                .orElse(bindings -> false);
    }

    private Optional<Comparison> test(String operator, JsonNode value, String place, Operand variable) {
        if (operator.startsWith("Is")) {
            return question(operator.substring(2), value.asBoolean(), place, variable);
        }
        if (operator.equals(MATCHES)) {
            Wildcards pattern = Wildcards.compile(value.asText());
            return Optional.of(bindings -> variable.required(bindings) instanceof String text && pattern.matches(text));
        }
        boolean byPath = operator.endsWith(PATH);
        String name = byPath ? operator.substring(0, operator.length() - PATH.length()) : operator;
        for (Kind kind : Kind.values()) {
            for (Relation relation : Relation.values()) {
                if (name.equals(kind.text() + relation.text())) {
                    return other(value, byPath, place)
                            .map(other -> bindings ->
                                    relation.holds(kind, variable.required(bindings), other.apply(bindings)));
                }
            }
        }
        faults.accept(place.substring(0, place.lastIndexOf('/')), "Field '" + operator + "' is not supported");
        return Optional.empty();
    }

    /** What the variable is compared with. */
    private Optional<Function<PathBindings, Object>> other(JsonNode value, boolean byPath, String place) {
        if (!byPath) {
            Object constant = JsonText.read(value.toString());
            return Optional.of(bindings -> constant);
        }
        return operand(value.asText(), place).map(operand -> operand::required);
    }

    private Optional<Comparison> question(String about, boolean expected, String place, Operand variable) {
        if (about.equals("Present")) {
            return Optional.of(bindings -> variable.found(bindings).isPresent() == expected);
        }
        for (Kind kind : Kind.values()) {
            if (about.equals(kind.text())) {
                return Optional.of(bindings -> kind.includes(variable.required(bindings)) == expected);
            }
        }
        faults.accept(place.substring(0, place.lastIndexOf('/')), "Field 'Is" + about + "' is not supported");
        return Optional.empty();
    }

    private Optional<Operand> operand(String path, String place) {
        try {
            return Optional.of(new Operand(PathCompiler.path(path)));
        } catch (SyntaxException e) {
            faults.accept(
                    place,
                    path.startsWith("$")
                            ? "Value is not a Reference Path"
                            : "Value is not a Reference Path: Reference path didn't start with '$'");
            return Optional.empty();
        }
    }

    private static List<String> operators() {
        List<String> operators = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Relation relation : Relation.values()) {
                operators.add(kind.text() + relation.text());
            }
        }
        operators.add(MATCHES);
        return operators;
    }

    private Comparison faulty(String place, String message) {
        faults.accept(place, message);
        return bindings -> false;
    }
}
