package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import java.util.List;

/**
 * The interface through which the Lambda runtime calls a handler.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html">AWS: handlers in Java</a>
 */
final class Lambda {

    private static final String PACKAGE = "com.amazonaws.services.lambda.runtime";
    private static final JavaType CONTEXT = JavaType.of(PACKAGE, "Context");
    private static final JavaType OVERRIDE = JavaType.of("java.lang", "Override");

    static final JavaType REQUEST_STREAM_HANDLER = JavaType.of(PACKAGE, "RequestStreamHandler");

    private Lambda() {}

    /** The head of the method to implement; its parameters have short names, so that it fits into a line. */
    static String handleRequest(Imports imports) {
        String override = "    @" + imports.name(OVERRIDE) + "\n";
        List<String> parameters = List.of(
                imports.name(Types.INPUT_STREAM) + " in",
                imports.name(Types.OUTPUT_STREAM) + " out",
                imports.name(CONTEXT) + " lambda");
        return override
                + Head.of("    public void handleRequest", parameters, List.of(imports.name(Types.IO_EXCEPTION)));
    }
}
