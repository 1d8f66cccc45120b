package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.ScalarKind;
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
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A method that writes the values of one type. */
final class WriterMethod implements WireType.Visitor<MethodSpec>, WireDeclaration.Visitor<MethodSpec> {

    static final CodeBlock OUT = CodeBlock.of("out");

    private static final ClassName ENTRY = ClassName.get(Map.Entry.class);

    private final String name;
    private final Writers writers;

    WriterMethod(String name, Writers writers) {
        this.name = name;
        this.writers = writers;
    }

    @Override
    public MethodSpec scalar(Scalar type) {
        return orNull(name, type.javaType())
                .addStatement(ScalarCode.write(type.kind(), OUT, CodeBlock.of("value")))
                .build();
    }

    @Override
    public MethodSpec declared(Declared type) {
        return writers.declaration(type).accept(this);
    }

    @Override
    public MethodSpec sequence(Sequence type) {
        return orNull(name, type.javaType())
                .addStatement("out.beginArray()")
                .beginControlFlow(
                        "for ($T element : value)", TypeNames.of(type.element().javaType()))
                .addStatement("out.element()")
                .addStatement(writers.write(type.element(), OUT, CodeBlock.of("element")))
                .endControlFlow()
                .addStatement("out.endArray()")
                .build();
    }

    @Override
    public MethodSpec map(MapOf type) {
        TypeName entry = ParameterizedTypeName.get(
                ENTRY,
                TypeNames.of(ScalarKind.STRING.type()),
                TypeNames.of(type.value().javaType()));
        return orNull(name, type.javaType())
                .addStatement("out.beginObject()")
                .beginControlFlow("for ($T entry : value.entrySet())", entry)
                .addStatement("out.name(entry.getKey())")
                .addStatement(writers.write(type.value(), OUT, CodeBlock.of("entry.getValue()")))
                .endControlFlow()
                .addStatement("out.endObject()")
                .build();
    }

    @Override
    public MethodSpec optional(OptionalOf type) {
        boolean primitive = type.value() instanceof Scalar scalar && !scalar.nullable();
        String getter = primitive ? "getAs" + ScalarCode.name(((Scalar) type.value()).kind()) : "get";
        return begin(name, type.javaType())
                .beginControlFlow("if (value == null || value.isEmpty())")
                .addStatement("out.writeNull()")
                .addStatement("return")
                .endControlFlow()
                .addStatement(writers.write(type.value(), OUT, CodeBlock.of("value.$N()", getter)))
                .build();
    }

    @Override
    public MethodSpec byJackson(ByJackson type) {
        throw new IllegalArgumentException("only Jackson writes " + type);
    }

    @Override
    public MethodSpec enumText(EnumText declaration) {
        return begin(name, declaration.javaType())
                .addStatement("out.write(value == null ? null : value.name())")
                .build();
    }

    @Override
    public MethodSpec recordObject(RecordObject declaration) {
        return new RecordWriter(name, writers).method(declaration);
    }

    /** All records but the last are asked for, since no value is of another class. */
    @Override
    public MethodSpec sealedObject(SealedObject declaration) {
        MethodSpec.Builder method = orNull(name, declaration.javaType());
        NameAllocator variables = new NameAllocator();
        variables.newName("out");
        variables.newName("value");
        List<Alternative> alternatives = declaration.alternatives();
        int last = alternatives.size() - 1;
        for (Alternative alternative : alternatives.subList(0, last)) {
            WireType type = alternative.type();
            String variable = variables.newName(variable(type));
            method.beginControlFlow("if (value instanceof $T $N)", TypeNames.of(type.javaType()), variable)
                    .addStatement(writers.write(type, OUT, CodeBlock.of("$N", variable)))
                    .addStatement("return")
                    .endControlFlow();
        }
        WireType type = alternatives.get(last).type();
        CodeBlock cast = CodeBlock.of("($T) value", TypeNames.of(type.javaType()));
        return method.addStatement(writers.write(type, OUT, cast)).build();
    }

    private static String variable(WireType type) {
        String name = type.javaType().simpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static MethodSpec.Builder orNull(String name, JavaType type) {
        return begin(name, type)
                .beginControlFlow("if (value == null)")
                .addStatement("out.writeNull()")
                .addStatement("return")
                .endControlFlow();
    }

    private static MethodSpec.Builder begin(String name, JavaType type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Codec.WRITER, "out")
                .addParameter(TypeNames.of(type), "value");
    }
}
