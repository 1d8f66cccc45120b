package dev.stepwright.compiler.shim;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.lang.model.element.Modifier;

/**
 * The interface through which the Lambda runtime calls a handler.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html">AWS: handlers in Java</a>
 */
final class Lambda {

    private static final String PACKAGE = "com.amazonaws.services.lambda.runtime";

    static final ClassName REQUEST_STREAM_HANDLER = ClassName.get(PACKAGE, "RequestStreamHandler");

    private Lambda() {}

    /** The method to implement; its parameters have short names, because JavaPoet breaks lines after 100 columns. */
    static MethodSpec.Builder handleRequest() {
        return MethodSpec.methodBuilder("handleRequest")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(InputStream.class, "in")
                .addParameter(OutputStream.class, "out")
                .addParameter(ClassName.get(PACKAGE, "Context"), "lambda")
                .addException(IOException.class);
    }

    static AnnotationSpec suppress(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }
}
