package dev.stepwright.maven.packaging.canonical;

import static dev.stepwright.maven.packaging.canonical.Compiled.method;
import static dev.stepwright.maven.packaging.canonical.Compiled.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

class CanonicalClassTest {

    /** All that the rewrites even out, in one program. */
    private static final String PROGRAM = """
            import java.util.List;
            import java.util.function.Function;
            import java.util.function.Supplier;

            public class A {
                sealed interface Shape permits Square, Line {}
                record Square(int side, List<String> names) implements Shape {
                    Square {
                        names = List.copyOf(names);
                    }
                }
                record Line(int length) implements Shape {}
                enum Side { LEFT, RIGHT }

                static Supplier<Supplier<String>> nested(String prefix) {
                    return () -> {
                        Supplier<String> inner = () -> prefix + "inner";
                        return inner;
                    };
                }

                static String text(Object value, boolean line) {
                    Shape shape = line ? new Line(1) : new Square(2, List.of("a"));
                    Function<Shape, String> texts = Shape::toString;
                    if (value instanceof Square square && square.equals(shape)) {
                        return "the same " + shape.toString();
                    }
                    return texts.apply(shape) + " " + shape.hashCode();
                }

                public static String run() {
                    return nested("the ").get().get() + ", " + text(new Square(2, List.of("a")), false) + ", "
                            + text("other", true) + ", " + Side.valueOf("LEFT");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void hasTheSameBytesFromAllCompilers() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, byte[]> file : compiled(PROGRAM).canonical().entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(file.getValue());
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("of what every JDK makes of it; another version of ASM may change it")
                .isEqualTo("63a5d8945ec692b3d6fddc0281b6143bf518c95eae6a3101c569bd3b000ad239");
    }

    @Test
    void doesWhatItDid() throws Exception {
        assertThat(compiled(PROGRAM).run())
                .isEqualTo("the inner, the same Square[side=2, names=[a]], Line[length=1] 1, LEFT");
    }

    @Test
    void staysAsItIsOnceWritten() throws IOException {
        Compiled compiled = compiled(PROGRAM);
        byte[] once = compiled.canonical("A");

        assertThat(compiled.canonical(once)).isEqualTo(once).isNotEqualTo(compiled.bytes("A"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheConstantPool() throws IOException {
        Compiled compiled = compiled(PROGRAM);
        ClassWriter other = new ClassWriter(0);
        other.newConst("first in this pool");
        other.newUTF8("run");
        new ClassReader(compiled.bytes("A")).accept(other, 0);

        assertThat(compiled.canonical(other.toByteArray())).isEqualTo(compiled.canonical("A"));
    }

    @Test
    void numbersLambdasAsTheCodeComesToThem() throws IOException {
        Compiled compiled = compiled(PROGRAM);
        ClassNode type = read(compiled.bytes("A"));
        ClassWriter other = new ClassWriter(0);
        Collections.reverse(type.methods);
        type.accept(new ClassRemapper(
                other,
                new SimpleRemapper(
                        Opcodes.ASM9,
                        Map.of(
                                "A.lambda$nested$0(Ljava/lang/String;)Ljava/lang/String;", "lambda$nested$7",
                                "A.lambda$nested$1(Ljava/lang/String;)Ljava/lang/String;", "lambda$nested$8"))));

        List<String> names = read(compiled.canonical(other.toByteArray())).methods.stream()
                .map(method -> method.name + method.desc)
                .filter(name -> name.startsWith("lambda$"))
                .toList();
        assertThat(names)
                .containsExactly(
                        "lambda$nested$0(Ljava/lang/String;)Ljava/util/function/Supplier;",
                        "lambda$nested$1(Ljava/lang/String;)Ljava/lang/String;");
    }

    @Test
    void keepsTheNamesOfLambdasThatCanBeSerialized() throws IOException {
        Compiled compiled = compiled("""
                import java.io.Serializable;
                class A {
                    Object run() { return (Runnable & Serializable) () -> {}; }
                    Runnable other() { return () -> { Runnable inner = () -> {}; }; }
                }
                """);

        assertThat(methodNames(compiled.canonical("A"))).containsExactlyElementsOf(methodNames(compiled.bytes("A")));
    }

    @Test
    void callsMethodsOfObjectOnObject() throws IOException {
        Compiled compiled = compiled("""
                import java.util.Comparator;
                class A {
                    int run(Comparator<String> a, Runnable b) {
                        return a.equals(b) ? a.compare(a.toString(), "") : b.hashCode();
                    }
                }
                """);

        MethodNode run = method(read(compiled.canonical("A")), "run");
        assertThat(List.of(run.instructions.toArray()))
                .filteredOn(MethodInsnNode.class::isInstance)
                .extracting(call -> ((MethodInsnNode) call).owner + "." + ((MethodInsnNode) call).name)
                .containsExactly(
                        "java/lang/Object.equals",
                        "java/lang/Object.toString",
                        "java/util/Comparator.compare",
                        "java/lang/Object.hashCode");
    }

    @Test
    void keepsTheNamesAndTypesOfParameters() throws Exception {
        var constructor = compiled(PROGRAM).load("A$Square").getDeclaredConstructors()[0];

        assertThat(constructor.getParameters()).extracting(Parameter::getName).containsExactly("side", "names");
        assertThat(constructor.getGenericParameterTypes()[1]).hasToString("java.util.List<java.lang.String>");
    }

    @Test
    void keepsTheNamesOfDeclaredVariables() throws IOException {
        MethodNode text = method(read(compiled(PROGRAM).canonical("A")), "text");

        assertThat(text.localVariables)
                .extracting(variable -> variable.name)
                .containsExactlyInAnyOrder("value", "line", "shape", "texts", "square");
    }

    @Test
    void keepsTheNamesOfParametersWithADollar() throws IOException {
        Compiled compiled = compiled("class A { static long run(long a$b, A c$d) { long e$f = a$b; return e$f; } }");

        assertThat(method(read(compiled.canonical("A")), "run").localVariables)
                .extracting(variable -> variable.name)
                .containsExactly("a$b", "c$d");
    }

    @Test
    void leavesTheVersionsOfModulesOut() throws IOException {
        Files.writeString(folder.resolve("module-info.java"), "module a { requires java.net.http; }");
        Compiled compiled = compiled("class A {}", "module-info.java");

        assertThat(read(compiled.bytes("module-info")).module.requires).allMatch(module -> module.version != null);
        assertThat(read(compiled.canonical("module-info")).module.requires)
                .extracting(module -> module.module + " " + module.version)
                .containsExactlyInAnyOrder("java.base null", "java.net.http null");
    }

    @Test
    void listsTypesByName() throws IOException {
        Compiled compiled = compiled(PROGRAM);

        assertThat(read(compiled.canonical("A$Shape")).permittedSubclasses).containsExactly("A$Line", "A$Square");
        assertThat(read(compiled.canonical("A")).nestMembers).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "field", "method", "code", "record component"})
    void leavesClassesWithAttributesOfOtherTools(String place) throws IOException {
        Compiled compiled = compiled("record A(int field) { int twice() { return 2 * field; } }");
        ClassNode type = read(compiled.bytes("A"));
        assertThat(compiled.canonical("A")).isNotEqualTo(compiled.bytes("A"));
        List<Attribute> woven = List.of(new Woven(place.equals("code")));
        switch (place) {
            case "class" -> type.attrs = woven;
            case "field" -> type.fields.get(0).attrs = woven;
            case "record component" -> type.recordComponents.get(0).attrs = woven;
            default -> method(type, "twice").attrs = woven;
        }
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);

        assertThat(compiled.canonical(writer.toByteArray())).isEqualTo(writer.toByteArray());
    }

    /** What a tool might leave in a class. */
    private static final class Woven extends Attribute {

        private final boolean inCode;

        Woven(boolean inCode) {
            super("Woven");
            this.inCode = inCode;
        }

        @Override
        public boolean isCodeAttribute() {
            return inCode;
        }

        @Override
        protected ByteVector write(ClassWriter writer, byte[] code, int length, int maxStack, int maxLocals) {
            return new ByteVector();
        }
    }

    @Test
    void leavesClassesOfANewerJava() throws IOException {
        Compiled compiled = compiled("class A {}");
        byte[] newer = compiled.bytes("A");
        newer[7] = 127;

        assertThat(compiled.canonical(newer)).isEqualTo(newer);
    }

    @Test
    void leavesWhatIsNoClass() throws IOException {
        byte[] text = "no class".getBytes(StandardCharsets.UTF_8);

        assertThat(compiled("class A {}").canonical(text)).isEqualTo(text);
        assertThat(compiled("class A {}").canonical(new byte[0])).isEmpty();
    }

    @Test
    void leavesClassesThatUseWhatTheClassPathHasNot() throws IOException {
        Compiled compiled = compiled("""
                class A {
                    static class Above {}
                    static class One extends Above {}
                    static class Two extends Above {}
                    Object run(boolean one) { return one ? new One() : new Two(); }
                }
                """);
        byte[] classFile = compiled.bytes("A");
        assertThat(compiled.canonical("A")).isNotEqualTo(classFile);

        assertThat(folder.resolve("A$Two.class").toFile().delete()).isTrue();

        assertThat(compiled.canonical("A")).isEqualTo(classFile);
    }

    private Compiled compiled(String source, String... otherFiles) throws IOException {
        return Compiled.of(folder, source, otherFiles);
    }

    private static List<String> methodNames(byte[] classFile) {
        return read(classFile).methods.stream().map(method -> method.name).toList();
    }
}
