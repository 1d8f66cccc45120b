package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.SequenceKind;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireDeclaration.Alternative;
import dev.stepwright.compiler.ir.type.WireDeclaration.EnumText;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireDeclaration.SealedObject;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.MapOf;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import dev.stepwright.compiler.ir.type.WireType.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;

/** A method that reads the values of one type; collections are those that Jackson makes, and may be changed. */
final class ReaderMethod implements WireType.Visitor<MethodSpec>, WireDeclaration.Visitor<MethodSpec> {

    static final CodeBlock IN = CodeBlock.of("in");

    private final String name;
    private final Readers readers;

    ReaderMethod(String name, Readers readers) {
        this.name = name;
        this.readers = readers;
    }

    @Override
    public MethodSpec scalar(Scalar type) {
        throw new IllegalArgumentException("read without a method: " + type);
    }

    @Override
    public MethodSpec declared(Declared type) {
        return readers.declaration(type).accept(this);
    }

    @Override
    public MethodSpec sequence(Sequence type) {
        Class<?> made = type.kind() == SequenceKind.SET ? HashSet.class : ArrayList.class;
        return orNull(name, type.javaType())
                .addStatement("$T elements = new $T<>()", TypeNames.of(type.javaType()), made)
                .addStatement("in.beginArray()")
                .beginControlFlow("while (in.nextElement())")
                .addStatement("elements.add($L)", readers.read(type.element(), IN))
                .endControlFlow()
                .addStatement("return elements")
                .build();
    }

    @Override
    public MethodSpec map(MapOf type) {
        return orNull(name, type.javaType())
                .addStatement("$T values = new $T<>()", TypeNames.of(type.javaType()), LinkedHashMap.class)
                .addStatement("in.beginObject()")
                .beginControlFlow("for ($T key = in.nextName(); key != null; key = in.nextName())", String.class)
                .addStatement("values.put(key, $L)", readers.read(type.value(), IN))
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    @Override
    public MethodSpec optional(OptionalOf type) {
        return begin(name, type.javaType())
                .addStatement(
                        "return in.takeNull() ? $L : $T.of($L)",
                        type.accept(new AbsentValue()),
                        TypeNames.raw(type.javaType()),
                        readers.present(type.value(), IN))
                .build();
    }

    @Override
    public MethodSpec byJackson(ByJackson type) {
        throw new IllegalArgumentException("only Jackson reads " + type);
    }

    @Override
    public MethodSpec enumText(EnumText declaration) {
        TypeName type = TypeNames.of(declaration.javaType());
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (in.readString()) {\n$>");
        declaration.constants().forEach(constant -> cases.add("case $S -> $T.$L;\n", constant, type, constant));
        cases.add("default -> throw in.unexpected($S);\n$<};\n", "a constant of " + simpleName(declaration));
        return orNull(name, declaration.javaType()).addCode(cases.build()).build();
    }

    @Override
    public MethodSpec recordObject(RecordObject declaration) {
        return new RecordReader(name, readers).method(declaration);
    }

    @Override
    public MethodSpec sealedObject(SealedObject declaration) {
        String expected = "the " + declaration.member() + " of a " + simpleName(declaration);
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (tag) {\n$>");
        for (Alternative alternative : declaration.alternatives()) {
            cases.add("case $S -> $L;\n", alternative.name(), readers.method(alternative.type(), IN));
        }
        cases.add("default -> throw in.unexpected($S);\n$<};\n", expected);
        return orNull(name, declaration.javaType())
                .addStatement("$T tag = in.findDiscriminator($S)", String.class, declaration.member())
                .beginControlFlow("if (tag == null)")
                .addStatement("throw in.unexpected($S)", "an object with a member " + declaration.member())
                .endControlFlow()
                .addCode(cases.build())
                .build();
    }

    private static String simpleName(WireDeclaration declaration) {
        return declaration.javaType().simpleName();
    }

    static MethodSpec.Builder orNull(String name, JavaType type) {
        return begin(name, type)
                .beginControlFlow("if (in.takeNull())")
                .addStatement("return null")
                .endControlFlow();
    }

    private static MethodSpec.Builder begin(String name, JavaType type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(type))
                .addParameter(Codec.READER, "in");
    }
}
