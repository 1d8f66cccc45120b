package dev.stepwright.compiler.frontend.javac;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** A library that handlers are compiled against, if the module has it. */
public enum HandlerLibrary {
    LAMBDA_CORE("com.amazonaws.services.lambda.runtime.RequestStreamHandler"),
    JACKSON_DATABIND("com.fasterxml.jackson.databind.ObjectMapper");

    private final String className;

    HandlerLibrary(String className) {
        this.className = className;
    }

    /** Those on the class path of javac, whose jars are open while it runs and would have to be opened again later. */
    static Set<HandlerLibrary> among(JavaFileManager files) throws IOException {
        Set<HandlerLibrary> present = EnumSet.noneOf(HandlerLibrary.class);
        for (HandlerLibrary library : values()) {
            JavaFileObject file = files.getJavaFileForInput(
                    StandardLocation.CLASS_PATH, library.className, JavaFileObject.Kind.CLASS);
            if (file != null) {
                present.add(library);
            }
        }
        return present;
    }
}
