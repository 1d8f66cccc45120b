package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import java.util.Map;
import java.util.stream.Stream;

/** Writes calls that write values, and has the methods written that they call. */
final class Writers {

    private final Map<JavaType, WireDeclaration> declarations;
    private final MethodNames names;
    private final Methods methods = new Methods();

    Writers(Map<JavaType, WireDeclaration> declarations, MethodNames names) {
        this.declarations = declarations;
        this.names = names;
    }

    Stream<MethodSpec> methods() {
        return methods.written();
    }

    WireDeclaration declaration(Declared type) {
        return declarations.get(type.javaType());
    }

    /** Writes the value of an expression, which may be null. */
    CodeBlock write(WireType type, CodeBlock writer, CodeBlock value) {
        if (type instanceof Scalar scalar && ScalarCode.isWrittenDirectly(scalar)) {
            return ScalarCode.write(scalar.kind(), writer, value);
        }
        String name = "write" + names.of(type.javaType());
        methods.ask(name, () -> type.accept(new WriterMethod(name, this)));
        return CodeBlock.of("$N($L, $L)", name, writer, value);
    }
}
