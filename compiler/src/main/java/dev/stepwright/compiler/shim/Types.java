package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;

/** The types of the JDK that handlers name in several places. */
final class Types {

    static final JavaType STRING = JavaType.of("java.lang", "String");
    static final JavaType THROWABLE = JavaType.of("java.lang", "Throwable");
    static final JavaType INPUT_STREAM = JavaType.of("java.io", "InputStream");
    static final JavaType OUTPUT_STREAM = JavaType.of("java.io", "OutputStream");
    static final JavaType IO_EXCEPTION = JavaType.of("java.io", "IOException");
    static final JavaType STANDARD_CHARSETS = JavaType.of("java.nio.charset", "StandardCharsets");

    private Types() {}
}
