package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that declares a world. */
public final class WorldSource {

    private static final String STUB = "dev.stepwright.conformance.random.world.Stub";

    /** What a sealed interface mentions. */
    public static final String JSON_IMPORTS = """
            import com.fasterxml.jackson.annotation.JsonSubTypes;
            import com.fasterxml.jackson.annotation.JsonTypeInfo;
            """;

    private static final String IMPORTS = JSON_IMPORTS + """
            import dev.stepwright.Step;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            """;

    /** A record with a type parameter, of which the records called {@code Box<T>} are uses. */
    public static final String GENERIC_RECORD = """
                public record Box<T>(T content, List<T> others, int size) {
                    public T last() {
                        return others.isEmpty() ? content : others.get(others.size() - 1);
                    }

                    public Box<T> emptied() {
                        return new Box<>(content, List.of(), 0);
                    }
                }

            """;

    /** Methods with type parameters, which are part of the workflows that call them. */
    public static final String GENERIC_METHODS = """
                static <T> T first(List<T> list, T otherwise) {
                    for (T element : list) {
                        if (element != null) {
                            return element;
                        }
                    }
                    return otherwise;
                }

                static <A, B> B second(A one, B two) {
                    return one == null ? null : two;
                }

            """;

    private WorldSource() {}

    public static String of(World world) {
        return "package " + World.PACKAGE + ";\n\n" + IMPORTS + "\npublic class "
                + World.SIMPLE_CLASS + " {\n\n"
                + types(world)
                + GENERIC_METHODS
                + world.steps().stream().map(step -> step(step, stub(step))).collect(Collectors.joining("\n"))
                + "}\n";
    }

    /** All types and exceptions. */
    public static String types(World world) {
        return world.enums().stream().map(WorldSource::of).collect(Collectors.joining())
                + world.records().stream().map(WorldSource::of).distinct().collect(Collectors.joining())
                + of(world.sealed())
                + world.exceptions().stream().map(WorldSource::of).collect(Collectors.joining());
    }

    public static String of(Type.EnumType type) {
        return "    public enum " + type.name() + " {\n        " + String.join(",\n        ", type.constants())
                + "\n    }\n\n";
    }

    public static String of(Type.RecordType type) {
        if (type.isGeneric()) {
            return GENERIC_RECORD;
        }
        String sealed = type.tag().isPresent() ? " implements Shape" : "";
        return "    public record " + type.name() + "(" + parameters(type.fields()) + ")" + sealed + " {\n"
                + "        public String shown() {\n            return " + shown(type) + ";\n        }\n\n"
                + "        public boolean complete() {\n            return " + complete(type)
                + ";\n        }\n    }\n\n";
    }

    private static String shown(Type.RecordType type) {
        List<Type> printed = List.of(Type.Simple.STRING, Type.Simple.INT, Type.Simple.BOXED_INT, Type.Simple.BOOLEAN);
        return type.fields().stream()
                .filter(field -> printed.contains(field.type()))
                .map(field -> " + \" \" + " + field.name())
                .collect(Collectors.joining("", "\"" + type.name() + "\"", ""));
    }

    private static String complete(Type.RecordType type) {
        return type.fields().stream()
                .filter(field -> !field.type().isNeverNull())
                .map(field -> " && this." + field.name() + "() != null")
                .collect(Collectors.joining("", "true", ""));
    }

    /** The sealed interface with what tells its records apart. */
    public static String of(Type.InterfaceType type) {
        String names = type.records().stream()
                .map(record -> "        @JsonSubTypes.Type(value = " + record.name() + ".class, name = \""
                        + record.tag().orElseThrow() + "\")")
                .collect(Collectors.joining(",\n"));
        String permitted = type.records().stream().map(Type.RecordType::name).collect(Collectors.joining(", "));
        return "    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"" + Type.RecordType.TAG + "\")\n"
                + "    @JsonSubTypes({\n" + names + "\n    })\n    public sealed interface " + type.name() + " permits "
                + permitted + " {\n        " + type.shared().type().java() + " "
                + type.shared().name()
                + "();\n    }\n\n";
    }

    public static String of(ExceptionClass exception) {
        String parent = exception
                .superclass()
                .map(ExceptionClass::name)
                .orElse(exception.checked() ? "Exception" : "RuntimeException");
        String call = exception.superclass().isPresent()
                ? superCall(exception, exception.superclass().get())
                : "super(" + exception.message().orElse("") + ");";
        return "    public static class " + exception.name() + " extends " + parent + " {\n"
                + "        private static final long serialVersionUID = 1;\n\n"
                + "        public " + exception.name() + "(" + parameters(exception.parameters()) + ") {\n"
                + "            " + call + "\n        }\n    }\n\n";
    }

    /** The classes with subclasses take one text. */
    private static String superCall(ExceptionClass exception, ExceptionClass parent) {
        if (parent.parameters().size() != 1) {
            throw new IllegalArgumentException(parent + " has no subclasses");
        }
        return "super(" + exception.message().orElse("null") + ");";
    }

    /** @param body the statements */
    public static String step(StepDeclaration step, String body) {
        String exceptions = step.exceptions().isEmpty()
                ? ""
                : step.exceptions().stream()
                        .map(ExceptionClass::name)
                        .collect(Collectors.joining(", ", " throws ", ""));
        return "    @Step\n    " + step.result().map(Type::java).orElse("void") + " " + step.name() + "("
                + parameters(step.parameters()) + ")" + exceptions + " {\n        " + body + "\n    }\n";
    }

    private static String stub(StepDeclaration step) {
        String arguments =
                step.parameters().stream().map(field -> ", " + field.name()).collect(Collectors.joining());
        String call = STUB + ".answer(\"" + step.name() + "\"" + arguments + ");";
        return step.result().isPresent() ? "return " + call : call;
    }

    private static String parameters(List<Type.Field> fields) {
        return fields.stream()
                .map(field -> field.type().java() + " " + field.name())
                .collect(Collectors.joining(", "));
    }
}
