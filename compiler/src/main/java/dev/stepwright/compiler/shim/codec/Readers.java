package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import java.util.Map;
import java.util.stream.Stream;

/** Writes expressions that read values, and has the methods written that they call. */
final class Readers {

    private final Map<JavaType, WireDeclaration> declarations;
    private final MethodNames names;
    private final Methods methods = new Methods();

    Readers(Map<JavaType, WireDeclaration> declarations, MethodNames names) {
        this.declarations = declarations;
        this.names = names;
    }

    Stream<MethodSpec> methods() {
        return methods.written();
    }

    WireDeclaration declaration(Declared type) {
        return declarations.get(type.javaType());
    }

    /** Reads a value or null. */
    CodeBlock read(WireType type, CodeBlock reader) {
        CodeBlock present = present(type, reader);
        return type instanceof Scalar
                ? CodeBlock.of("$L.takeNull() ? $L : $L", reader, type.accept(new AbsentValue()), present)
                : present;
    }

    /** Reads a value that is surely not null. */
    CodeBlock present(WireType type, CodeBlock reader) {
        if (type instanceof Scalar scalar) {
            return ScalarCode.read(scalar.kind(), reader);
        }
        return type instanceof Declared declared
                        && declaration(declared) instanceof RecordObject record
                        && record.tag().isPresent()
                ? tagged(record, reader)
                : method(type, reader);
    }

    /** Reads a value by the method for its type, which of a record does not ask what its tag says. */
    CodeBlock method(WireType type, CodeBlock reader) {
        String name = "read" + names.of(type.javaType());
        methods.ask(name, () -> type.accept(new ReaderMethod(name, this)));
        return CodeBlock.of("$N($L)", name, reader);
    }

    private CodeBlock tagged(RecordObject record, CodeBlock reader) {
        String name = "read" + names.ofTagged(record.javaType());
        methods.ask(name, () -> new RecordReader(name, this).tagged(record));
        return CodeBlock.of("$N($L)", name, reader);
    }
}
