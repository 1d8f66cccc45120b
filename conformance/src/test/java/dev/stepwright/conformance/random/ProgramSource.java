package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Printer;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes a program as Java. */
final class ProgramSource {

    static final String IMPORTS = """
            import static dev.stepwright.Flow.parallel;

            import dev.stepwright.Flow;
            import dev.stepwright.MapOptions;
            import dev.stepwright.Step;
            import dev.stepwright.Workflow;
            import java.time.Duration;
            import java.util.Comparator;
            import java.util.List;
            import java.util.Map;
            import java.util.Objects;
            import java.util.Optional;
            import java.util.stream.Collectors;
            import java.util.stream.IntStream;
            """;

    private static final String PACKAGE = "package " + World.PACKAGE + ";\n\n";
    private static final String USES = "import " + World.CLASS + ".*;\n";

    private final BiFunction<Block, Integer, String> printer;

    private ProgramSource(BiFunction<Block, Integer, String> printer) {
        this.printer = printer;
    }

    /** The class as the author writes it. */
    static String of(Program program) {
        return PACKAGE + IMPORTS + USES + classOf(program, new ProgramSource(Printer::source));
    }

    /** The class for the observed run as plain Java. */
    static String observed(Program program) {
        String imports = IMPORTS + "import dev.stepwright.conformance.random.world.Observed;\n";
        return PACKAGE + imports + USES + classOf(program, new ProgramSource(Printer::observed));
    }

    private static String classOf(Program program, ProgramSource source) {
        return "\npublic class " + program.className() + " {\n\n    private final "
                + World.SIMPLE_CLASS + " steps = new " + World.SIMPLE_CLASS + "();\n\n" + source.members(program)
                + "}\n";
    }

    /** The workflow and its private methods. */
    static String membersOf(Program program) {
        return new ProgramSource(Printer::source).members(program);
    }

    private String members(Program program) {
        String workflow = "    @Workflow(name = \"" + program.name() + "\")\n    public "
                + method(
                        "run",
                        program.input().stream().toList(),
                        program.result(),
                        program.exceptions(),
                        program.body());
        return workflow
                + program.helpers().stream()
                        .map(helper -> "\n    private "
                                + method(
                                        helper.name(),
                                        helper.parameters(),
                                        helper.result(),
                                        helper.exceptions(),
                                        helper.body()))
                        .collect(Collectors.joining());
    }

    private String method(
            String name,
            List<Variable> parameters,
            Optional<Type> result,
            List<ExceptionClass> exceptions,
            Block body) {
        String declared = exceptions.isEmpty()
                ? ""
                : exceptions.stream().map(ExceptionClass::name).collect(Collectors.joining(", ", " throws ", ""));
        return result.map(Type::java).orElse("void") + " " + name
                + parameters.stream()
                        .map(parameter -> parameter.type().java() + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"))
                + declared + " " + printer.apply(body, 1) + "\n";
    }
}
