package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.CodeBlock;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.MapOf;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import dev.stepwright.compiler.ir.type.WireType.Sequence;

/** What null is read as, and a member that is absent: null if there is one, an empty optional, the primitive zero. */
final class AbsentValue implements WireType.Visitor<CodeBlock> {

    private static final CodeBlock NULL = CodeBlock.of("null");

    @Override
    public CodeBlock scalar(Scalar type) {
        if (type.nullable()) {
            return NULL;
        }
        return switch (type.kind()) {
            case BOOLEAN -> CodeBlock.of("false");
            case CHAR -> CodeBlock.of("'\\0'");
            default -> CodeBlock.of("0");
        };
    }

    @Override
    public CodeBlock declared(Declared type) {
        return NULL;
    }

    @Override
    public CodeBlock sequence(Sequence type) {
        return NULL;
    }

    @Override
    public CodeBlock map(MapOf type) {
        return NULL;
    }

    /** Jackson takes an optional in an optional for what is there. */
    @Override
    public CodeBlock optional(OptionalOf type) {
        return type.value() instanceof OptionalOf inner
                ? CodeBlock.of("$T.of($L)", TypeNames.raw(type.javaType()), inner.accept(this))
                : CodeBlock.of("$T.empty()", TypeNames.raw(type.javaType()));
    }

    @Override
    public CodeBlock byJackson(ByJackson type) {
        throw new IllegalArgumentException("only Jackson reads " + type);
    }
}
