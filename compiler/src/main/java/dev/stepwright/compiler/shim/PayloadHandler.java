package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import java.util.List;

/** The handler of a step that a workflow calls: input in, result out. */
final class PayloadHandler {

    private static final JavaType ILLEGAL_ARGUMENT = JavaType.of("java.lang", "IllegalArgumentException");

    private final StepCall call;
    private final Imports imports;

    PayloadHandler(StepCall call, Imports imports) {
        this.call = call;
        this.imports = imports;
    }

    String source() {
        String head = call.head("Runs the step {@link %s} as a Lambda function.");
        List<String> members = call.fields();
        members.add(handleRequest());
        call.input().type().ifPresent(type -> {
            members.add(readMethod(imports.name(type)));
            members.add(Malformed.place(imports));
        });
        members.addAll(call.helpers());
        return head + String.join("\n", members) + "}\n";
    }

    private String handleRequest() {
        String head = Lambda.handleRequest(imports);
        String argument = call.input()
                .type()
                .map(type -> "        " + imports.name(type) + " argument = read(in);\n")
                .orElse("");
        String answer = call.step().isVoid()
                ? call.expression() + ";\n        out.write(\"null\".getBytes(" + imports.name(Types.STANDARD_CHARSETS)
                        + ".UTF_8))"
                : "RESULT.writeValue(out, " + call.expression() + ")";
        return head + argument + "        " + answer + ";\n    }\n";
    }

    private String readMethod(String type) {
        String start = "    private static " + type + " read";
        List<String> parameters = List.of(imports.name(Types.INPUT_STREAM) + " in");
        return Head.of(start, parameters, List.of(imports.name(Types.IO_EXCEPTION)))
                + """
                        try {
                            return INPUT.readValue(in);
                        } catch (%s malformed) {
                            throw new %s(
                                    "The input of step %s cannot be read" + place(malformed) + ": "
                                            + malformed.getOriginalMessage(),
                                    malformed);
                        }
                    }
                """.formatted(
                                imports.name(Malformed.EXCEPTION),
                                imports.name(ILLEGAL_ARGUMENT),
                                call.step().name());
    }
}
