package dev.stepwright.compiler.shim.codec;

import static dev.stepwright.compiler.shim.codec.WriterMethod.OUT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.stepwright.compiler.ir.type.WireDeclaration.Inclusion;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;

/** A method that writes a record; what may be left out is first put into a variable of its own. */
final class RecordWriter {

    private final String name;
    private final Writers writers;
    private final NameAllocator variables = new NameAllocator();

    RecordWriter(String name, Writers writers) {
        this.name = name;
        this.writers = writers;
        variables.newName("out");
        variables.newName("value");
    }

    MethodSpec method(RecordObject record) {
        MethodSpec.Builder method = WriterMethod.orNull(name, record.javaType()).addStatement("out.beginObject()");
        record.tag()
                .ifPresent(tag ->
                        method.addStatement("out.name($S)", tag.member()).addStatement("out.write($S)", tag.name()));
        record.components()
                .forEach(component -> method.addCode(
                        member(component.name(), component.member(), component.type(), component.inclusion())));
        record.computed()
                .forEach(computed -> method.addCode(
                        member(computed.method(), computed.member(), computed.type(), computed.inclusion())));
        return method.addStatement("out.endObject()").build();
    }

    private CodeBlock member(String accessor, String member, WireType type, Inclusion inclusion) {
        CodeBlock value = CodeBlock.of("value.$N()", accessor);
        boolean primitive = type instanceof Scalar scalar && !scalar.nullable();
        if (inclusion == Inclusion.ALWAYS || primitive) {
            return write(member, type, value);
        }
        CodeBlock variable = CodeBlock.of("$N", variables.newName(accessor));
        boolean mayBeEmpty = type instanceof OptionalOf && inclusion == Inclusion.NON_ABSENT;
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.of(type.javaType()), variable, value)
                .beginControlFlow(mayBeEmpty ? "if ($1L != null && $1L.isPresent())" : "if ($L != null)", variable)
                .add(write(member, type, variable))
                .endControlFlow()
                .build();
    }

    private CodeBlock write(String member, WireType type, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("out.name($S)", member)
                .addStatement(writers.write(type, OUT, value))
                .build();
    }
}
