package dev.stepwright.conformance.random.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.conformance.random.tree.JavaText;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Java expressions. */
public final class JavaValues {

    private JavaValues() {}

    public static String of(Type type, JsonNode value) {
        if (value.isNull()) {
            return "null";
        }
        if (type instanceof Simple simple) {
            return switch (simple.unboxed()) {
                case STRING -> JavaText.quoted(value.asText());
                case LONG -> value.asText() + "L";
                default -> value.asText();
            };
        }
        if (type instanceof Type.EnumType enumType) {
            return enumType.name() + "." + value.asText();
        }
        if (type instanceof Type.RecordType record) {
            return record.fields().stream()
                    .map(field -> of(field.type(), value.get(field.name())))
                    .collect(Collectors.joining(", ", "new " + record.name() + "(", ")"));
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(of(((Type.ListType) type).element(), item)));
        boolean hasNull = items.contains("null");
        return (hasNull ? "java.util.Arrays.asList(" : "List.of(") + String.join(", ", items) + ")";
    }
}
