package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that declares a world. */
public final class WorldSource {

    private static final String STUB = "dev.stepwright.conformance.random.world.Stub";

    private WorldSource() {}

    public static String of(World world) {
        return "package " + World.PACKAGE + ";\n\nimport dev.stepwright.Step;\nimport java.util.List;\n\npublic class "
                + World.SIMPLE_CLASS + " {\n\n"
                + types(world)
                + world.steps().stream().map(step -> step(step, stub(step))).collect(Collectors.joining("\n"))
                + "}\n";
    }

    /** All types and exceptions. */
    public static String types(World world) {
        return world.enums().stream().map(WorldSource::of).collect(Collectors.joining())
                + world.records().stream().map(WorldSource::of).collect(Collectors.joining())
                + world.exceptions().stream().map(WorldSource::of).collect(Collectors.joining());
    }

    public static String of(Type.EnumType type) {
        return "    public enum " + type.name() + " {\n        " + String.join(",\n        ", type.constants())
                + "\n    }\n\n";
    }

    public static String of(Type.RecordType type) {
        return "    public record " + type.name() + "(" + parameters(type.fields()) + ") {}\n\n";
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
