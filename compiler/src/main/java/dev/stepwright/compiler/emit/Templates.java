package dev.stepwright.compiler.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.compiler.jsonata.Evaluated;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataPrinter;
import dev.stepwright.compiler.jsonata.Slot;

/**
 * Writes expressions as the values of fields: objects, arrays and constants as JSON, the rest between <code>{%</code>
 * and <code>%}</code> ("Transforming data with JSONata" in the Step Functions guide).
 */
final class Templates {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final VariableNamer variables;
    private final JsonataPrinter printer;

    Templates(VariableNamer variables) {
        this.variables = variables;
        printer = new JsonataPrinter(variables::name);
    }

    String name(Slot slot) {
        return variables.name(slot);
    }

    /**
     * For {@code Output}: a bare constant or array is written as an expression, the only form every validator takes
     * there.
     */
    JsonNode output(Jsonata expression) {
        boolean bare = expression instanceof Jsonata.Literal || expression instanceof Jsonata.ArrayOf;
        return bare ? evaluated(expression) : of(expression);
    }

    JsonNode of(Jsonata expression) {
        if (expression instanceof Jsonata.ObjectOf object && hasAllMembers(object)) {
            ObjectNode node = JSON.objectNode();
            object.members().forEach((name, value) -> node.set(name, of(value)));
            return node;
        }
        if (expression instanceof Jsonata.ArrayOf array) {
            ArrayNode node = JSON.arrayNode();
            array.elements().forEach(element -> node.add(of(element)));
            return node;
        }
        return expression instanceof Jsonata.Literal literal ? constant(literal) : evaluated(expression);
    }

    private static boolean hasAllMembers(Jsonata.ObjectOf object) {
        return object.members().values().stream().noneMatch(Jsonata.Omittable.class::isInstance);
    }

    /** Null, the empty text and a text that looks like an expression are written as expressions. */
    private JsonNode constant(Jsonata.Literal literal) {
        Object value = literal.value();
        if (value instanceof Boolean bool) {
            return JSON.booleanNode(bool);
        }
        if (value instanceof Long number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Double number) {
            return JSON.numberNode(number);
        }
        boolean plain =
                value instanceof String text && !text.isEmpty() && !text.startsWith("{%") && !text.endsWith("%}");
        return plain ? JSON.textNode((String) value) : evaluated(literal);
    }

    private JsonNode evaluated(Jsonata expression) {
        return JSON.textNode("{% " + printer.print(Evaluated.form(expression)) + " %}");
    }
}
