package dev.stepwright.compiler.shim.codec;

import static dev.stepwright.compiler.shim.codec.ReaderMethod.IN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.stepwright.compiler.ir.type.WireDeclaration.Component;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireDeclaration.Tag;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import java.util.stream.Stream;

/** A method that reads a record: its members in any order, into variables named like the components. */
final class RecordReader {

    private final String name;
    private final Readers readers;
    private final NameAllocator variables = new NameAllocator();

    RecordReader(String name, Readers readers) {
        this.name = name;
        this.readers = readers;
        variables.newName("in");
        variables.newName("member");
    }

    MethodSpec method(RecordObject record) {
        MethodSpec.Builder method = ReaderMethod.orNull(name, record.javaType());
        record.components().forEach(component -> declare(component, method));
        CodeBlock.Builder cases = CodeBlock.builder();
        record.components().forEach(component -> cases.add(readCase(component)));
        method.addStatement("in.beginObject()").addCode(Codec.members("in", cases.build()));
        record.components().stream()
                .filter(Component::required)
                .forEach(component -> method.beginControlFlow("if (!$N)", variables.get(mark(component)))
                        .addStatement("throw in.malformed($S)", "the member " + component.member() + " is missing")
                        .endControlFlow());
        CodeBlock arguments = record.components().stream()
                .map(component -> CodeBlock.of("$N", variables.get(component)))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("return new $T($L)", TypeNames.of(record.javaType()), arguments)
                .build();
    }

    private void declare(Component component, MethodSpec.Builder method) {
        method.addStatement(
                "$T $N = $L",
                TypeNames.of(component.type().javaType()),
                variables.newName(component.name(), component),
                component.type().accept(new AbsentValue()));
        if (component.required()) {
            method.addStatement("boolean $N = false", variables.newName(component.name() + "Read", mark(component)));
        }
    }

    private CodeBlock readCase(Component component) {
        CodeBlock names = Stream.concat(Stream.of(component.member()), component.aliases().stream())
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", "));
        CodeBlock assignment = CodeBlock.of("$N = $L;\n", variables.get(component), readers.read(component.type(), IN));
        return component.required()
                ? CodeBlock.of("case $L -> {\n$>$L$N = true;\n$<}\n", names, assignment, variables.get(mark(component)))
                : CodeBlock.of("case $L -> $L", names, assignment);
    }

    /** What the variable is known by that says whether a required component was read. */
    private static Object mark(Component component) {
        return component.name() + " was read";
    }

    /** The method for a record of a sealed interface where no other record of it may be. */
    MethodSpec tagged(RecordObject record) {
        Tag tag = record.tag().orElseThrow();
        return ReaderMethod.orNull(name, record.javaType())
                .beginControlFlow("if (!$S.equals(in.findDiscriminator($S)))", tag.name(), tag.member())
                .addStatement("throw in.unexpected($S)", "the " + tag.member() + " " + tag.name())
                .endControlFlow()
                .addStatement("return $L", readers.method(new Declared(record.javaType()), IN))
                .build();
    }
}
