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
        if (value.isNull() && !(type instanceof Type.OptionalType)) {
            return "null";
        }
        if (type instanceof Simple simple) {
            return switch (simple.unboxed()) {
                case STRING -> JavaText.quoted(value.asText());
                case LONG -> value.asText() + "L";
                default -> value.asText();
            };
        }
        if (type instanceof Type.OptionalType optional) {
            return value.isNull() ? "Optional.empty()" : "Optional.of(" + of(optional.element(), value) + ")";
        }
        if (type instanceof Type.InterfaceType sealed) {
            String tag = value.get(Type.RecordType.TAG).asText();
            return sealed.records().stream()
                    .filter(record -> record.tag().orElseThrow().equals(tag))
                    .findFirst()
                    .map(record -> of(record, value))
                    .orElseThrow();
        }
        if (type instanceof Type.MapType map) {
            return "new java.util.HashMap<>() {{ "
                    + value.properties().stream()
                            .map(entry -> "put(" + JavaText.quoted(entry.getKey()) + ", "
                                    + of(map.value(), entry.getValue()) + "); ")
                            .collect(Collectors.joining())
                    + "}}";
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
