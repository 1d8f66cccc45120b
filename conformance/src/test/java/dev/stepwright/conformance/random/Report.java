package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.world.Answer;
import dev.stepwright.conformance.random.world.JavaValues;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.World;
import dev.stepwright.conformance.random.world.WorldSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A disagreement as a workflow and a case, to be put in a folder of {@code conformance/examples}. */
final class Report {

    private Report() {}

    static String of(Disagreement found) {
        return "seed " + found.program().seed() + ", made again by -Dstepwright.programs=1 -Dstepwright.seed="
                + found.program().seed() + ": " + found.details() + "\n\nWorkflow.java:\n" + workflow(found)
                + "\ncases.json:\n[\n  { \"input\": " + found.example().input() + " }\n]\n";
    }

    private static String workflow(Disagreement found) {
        World world = Campaign.worldOf(found.program().seed());
        String code = ProgramSource.membersOf(found.program()).replaceAll("\\b[sS]teps\\.", "");
        String steps = world.steps().stream()
                .filter(step -> mentions(code, step.name()))
                .map(step -> "\n" + WorldSource.step(step, body(step, found)))
                .collect(Collectors.joining());
        String called = mentions(code, "first") || mentions(code, "second") ? "\n" + WorldSource.GENERIC_METHODS : "";
        String types = types(world, code + steps);
        String imports = types.contains("@Json") ? WorldSource.JSON_IMPORTS : "";
        return imports + ProgramSource.IMPORTS + "\npublic class Workflow {\n\n" + types + code + called + steps
                + "}\n";
    }

    /** The types that the code mentions, and those that they mention. */
    private static String types(World world, String code) {
        String declarations = "";
        String before;
        do {
            before = declarations;
            String all = code + before;
            declarations = world.enums().stream()
                            .filter(type -> mentions(all, type.name()))
                            .map(WorldSource::of)
                            .collect(Collectors.joining())
                    + world.records().stream()
                            .filter(type -> mentions(all, type.isGeneric() ? "Box" : type.name()))
                            .map(WorldSource::of)
                            .distinct()
                            .collect(Collectors.joining())
                    + (mentions(all, world.sealed().name()) ? WorldSource.of(world.sealed()) : "")
                    + world.exceptions().stream()
                            .filter(type -> mentions(all, type.name()))
                            .map(WorldSource::of)
                            .collect(Collectors.joining());
        } while (!declarations.equals(before));
        return declarations;
    }

    private static boolean mentions(String code, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
    }

    /** What the step answers; where that depends on the call, all answers as comments. */
    private static String body(StepDeclaration step, Disagreement found) {
        Map<String, Answer> answers = found.example().script().answers();
        List<String> calls = answers.keySet().stream()
                .filter(key -> key.startsWith(step.name() + " "))
                .toList();
        List<String> statements =
                calls.stream().map(key -> statement(step, answers.get(key))).toList();
        if (statements.stream().distinct().count() == 1) {
            return statements.get(0);
        }
        String comments = calls.stream()
                .map(key -> "// " + key.substring(step.name().length() + 1) + ": " + statement(step, answers.get(key))
                        + "\n        ")
                .collect(Collectors.joining());
        return comments + (statements.isEmpty() ? "throw new IllegalStateException();" : statements.get(0));
    }

    private static String statement(StepDeclaration step, Answer answer) {
        if (answer instanceof Answer.Returns returns) {
            return step.result()
                    .map(type -> "return " + JavaValues.of(type, returns.value()) + ";")
                    .orElse("");
        }
        Answer.Throws failure = (Answer.Throws) answer;
        String name =
                failure.exceptionClass().substring(failure.exceptionClass().indexOf('$') + 1);
        return "throw new " + name + "("
                + failure.arguments().stream()
                        .map(argument ->
                                JavaValues.of(argument.isNumber() ? Type.Simple.INT : Type.Simple.STRING, argument))
                        .collect(Collectors.joining(", "))
                + ");";
    }
}
