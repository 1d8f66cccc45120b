package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import java.util.List;

/**
 * The handler of a step behind an HTTP route: the body in, a response out, in payload format 2.0.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     AWS: Lambda integrations of HTTP APIs</a>
 */
final class HttpHandler {

    private static final JavaType JSON_NODE = JavaType.of("com.fasterxml.jackson.databind", "JsonNode");
    private static final JavaType OBJECT_NODE = JavaType.of("com.fasterxml.jackson.databind.node", "ObjectNode");
    private static final JavaType BASE64 = JavaType.of("java.util", "Base64");

    private final StepCall call;
    private final Imports imports;

    HttpHandler(StepCall call, Imports imports) {
        this.call = call;
        this.imports = imports;
    }

    String source() {
        String head = call.head("Answers HTTP requests with the step {@link %s}.");
        List<String> members = call.fields();
        members.add(handleRequest());
        if (call.input().type().isPresent()) {
            members.add(bodyMethod());
            members.add(Malformed.place(imports));
        }
        if (call.input().type().isPresent() || !call.step().isVoid()) {
            members.add(answerMethod());
        }
        members.addAll(call.helpers());
        return head + String.join("\n", members) + "}\n";
    }

    private String handleRequest() {
        String head = Lambda.handleRequest(imports);
        String argument = call.input().type().map(this::readArgument).orElse("");
        String answer = call.step().isVoid()
                ? call.expression()
                        + ";\n        JSON.writeValue(out, JSON.createObjectNode().put(\"statusCode\", 204))"
                : "answer(out, 200, RESULT.writeValueAsString(" + call.expression() + "))";
        return head + argument + "        " + answer + ";\n    }\n";
    }

    private String readArgument(JavaType type) {
        return """
                        byte[] body = body(JSON.readTree(in));
                        %s argument;
                        try {
                            argument = INPUT.readValue(body);
                        } catch (%s malformed) {
                            %s problem = "The body is not the JSON that this route takes" + place(malformed) + ".";
                            answer(out, 400, JSON.createObjectNode().put("message", problem).toString());
                            return;
                        }
                """.formatted(imports.name(type), imports.name(Malformed.EXCEPTION), imports.name(Types.STRING));
    }

    private String bodyMethod() {
        return Head.of("    private static byte[] body", List.of(imports.name(JSON_NODE) + " event"), List.of())
                + """
                        %s body = event.path("body").asText("");
                        boolean encoded = event.path("isBase64Encoded").asBoolean();
                        return encoded ? %s.getDecoder().decode(body) : body.getBytes(%s.UTF_8);
                    }
                """.formatted(
                        imports.name(Types.STRING), imports.name(BASE64), imports.name(Types.STANDARD_CHARSETS));
    }

    private String answerMethod() {
        List<String> parameters =
                List.of(imports.name(Types.OUTPUT_STREAM) + " out", "int status", imports.name(Types.STRING) + " body");
        return Head.of("    private static void answer", parameters, List.of(imports.name(Types.IO_EXCEPTION)))
                + """
                        %s response = JSON.createObjectNode();
                        response.put("statusCode", status);
                        response.putObject("headers").put("content-type", "application/json");
                        response.put("body", body);
                        JSON.writeValue(out, response);
                    }
                """.formatted(imports.name(OBJECT_NODE));
    }
}
