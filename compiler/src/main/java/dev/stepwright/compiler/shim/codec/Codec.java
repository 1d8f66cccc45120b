package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stepwright.compiler.ir.type.Wire;
import dev.stepwright.compiler.ir.type.WireType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code that reads and writes the values of one step as JSON.
 *
 * <p>It is methods of the handler itself, one for each type that is no single value, without reflection and lambdas:
 * what starts in a tenth of a second must load few classes, and link nothing when it first runs.
 */
public final class Codec {

    /** What the code reads from. */
    public static final ClassName READER = ClassName.get("dev.stepwright.json", "JsonReader");

    /** What the code writes to. */
    public static final ClassName WRITER = ClassName.get("dev.stepwright.json", "JsonWriter");

    private static final ClassName PRIMING = ClassName.get("dev.stepwright.json", "Priming");

    private final Wire wire;
    private final Readers readers;
    private final Writers writers;

    public Codec(Wire wire) {
        this.wire = wire;
        MethodNames names = new MethodNames();
        this.readers = new Readers(wire.declarations(), names);
        this.writers = new Writers(wire.declarations(), names);
    }

    /** An expression that reads a value, null included. */
    public CodeBlock read(WireType type, String reader) {
        return readers.read(type, CodeBlock.of("$N", reader));
    }

    /** What a value is that JSON has no member for. */
    public CodeBlock absent(WireType type) {
        return type.accept(new AbsentValue());
    }

    /** A call that writes the value of an expression. */
    public CodeBlock write(WireType type, String writer, CodeBlock value) {
        return writers.write(type, CodeBlock.of("$N", writer), value);
    }

    /**
     * A loop over the members of an object that has begun.
     *
     * @param cases of a switch over their names, which read the value
     */
    public static CodeBlock members(String reader, CodeBlock cases) {
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for ($1T member = $2N.nextName(); member != null; member = $2N.nextName())",
                        String.class,
                        reader);
        if (cases.isEmpty()) {
            loop.addStatement("$N.skip()", reader);
        } else {
            loop.beginControlFlow("switch (member)")
                    .add(cases)
                    .addStatement("default -> $N.skip()", reader)
                    .endControlFlow();
        }
        return loop.endControlFlow().build();
    }

    /** Statements that read and write null, and thereby load what reading and writing needs. */
    public CodeBlock priming() {
        CodeBlock.Builder statements = CodeBlock.builder();
        CodeBlock reader = CodeBlock.of("$T.reader()", PRIMING);
        CodeBlock writer = CodeBlock.of("$T.writer()", PRIMING);
        wire.parameters()
                .forEach(type -> statements.addStatement(isScalar(type) ? reader : readers.read(type, reader)));
        wire.result()
                .ifPresent(type -> statements.addStatement(
                        isScalar(type) ? writer : writers.write(type, writer, CodeBlock.of("null"))));
        return statements.build();
    }

    private static boolean isScalar(WireType type) {
        return type instanceof WireType.Scalar;
    }

    /** The methods that the code calls. */
    public List<MethodSpec> methods() {
        return Stream.concat(readers.methods(), writers.methods()).toList();
    }
}
