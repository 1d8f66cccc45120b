package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.stepwright.compiler.ir.type.ScalarKind;
import dev.stepwright.compiler.ir.type.WireType.Scalar;

/** The calls that read and write single values; those for times are in classes that other handlers do not load. */
final class ScalarCode {

    private static final ClassName TIME_READER = ClassName.get("dev.stepwright.json", "TimeReader");
    private static final ClassName TIME_WRITER = ClassName.get("dev.stepwright.json", "TimeWriter");

    private ScalarCode() {}

    static CodeBlock read(ScalarKind kind, CodeBlock reader) {
        return isTime(kind)
                ? CodeBlock.of("$T.read$L($L)", TIME_READER, kind.type().simpleName(), reader)
                : CodeBlock.of("$L.read$L()", reader, name(kind));
    }

    /** Null would fail to be unboxed, and is none of the times; the writer itself takes it for all others. */
    static boolean isWrittenDirectly(Scalar type) {
        return !type.nullable() || !type.kind().isPrimitive() && !isTime(type.kind());
    }

    /** Writes a value that is not null. */
    static CodeBlock write(ScalarKind kind, CodeBlock writer, CodeBlock value) {
        return isTime(kind)
                ? CodeBlock.of("$T.write($L, $L)", TIME_WRITER, writer, value)
                : CodeBlock.of("$L.write($L)", writer, value);
    }

    private static boolean isTime(ScalarKind kind) {
        return kind.type().packageName().equals("java.time");
    }

    /** The name that methods for it have in classes with one for each kind. */
    static String name(ScalarKind kind) {
        return switch (kind) {
            case INT -> "Int";
            case CHAR -> "Char";
            case UUID -> "Uuid";
            default -> kind.type().simpleName();
        };
    }
}
