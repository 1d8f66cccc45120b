package dev.stepwright.maven.packaging.canonical;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes class files anew so that those of one source are the same, even where two compilers made them.
 *
 * <p>The constant pool is in the order of its first uses, and stack maps follow from the code; the rewrites do the
 * rest. The instructions stay as the compiler chose them, so that a few classes still differ: there is no telling
 * whether a null check that one compiler makes and the other does not is meant.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html">JVMS 4, The class File Format</a>
 */
public final class CanonicalClass {

    private static final List<Rewrite> REWRITES = List.of(
            new ModuleVersions(),
            new SortedTypes(),
            new ParameterMarks(),
            new DeclaredVariables(),
            new ObjectMethods(),
            new LambdaNames());

    private final ClassHierarchy hierarchy;

    public CanonicalClass(ClassHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /**
     * The class in canonical form, or as it is: if it has attributes that only its own tools know, if it is of a Java
     * that is newer than this code, or if it uses a class that the class path has not.
     *
     * @throws UncheckedIOException if a file of the class path cannot be read
     */
    public byte[] of(byte[] classFile) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(classFile).accept(type, ClassReader.SKIP_FRAMES);
            return hasForeignAttributes(type) ? classFile : written(type);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // ASM's way to say that this is no class, or none that it can write again; a package needs only its bytes.
            return classFile;
        }
    }

    private byte[] written(ClassNode type) {
        ClassNode canonical = type;
        for (Rewrite rewrite : REWRITES) {
            canonical = rewrite.of(canonical);
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return hierarchy.commonSuperclass(one, other);
            }
        };
        canonical.accept(writer);
        return writer.toByteArray();
    }

    /** They may point into the constant pool in ways that only those tools could mend. */
    private static boolean hasForeignAttributes(ClassNode type) {
        Stream<List<Attribute>> members = Stream.of(
                        type.methods.stream().map((MethodNode method) -> method.attrs),
                        type.fields.stream().map((FieldNode field) -> field.attrs),
                        Stream.ofNullable(type.recordComponents)
                                .flatMap(List::stream)
                                .map((RecordComponentNode component) -> component.attrs))
                .flatMap(each -> each);
        return type.attrs != null || members.anyMatch(Objects::nonNull);
    }
}
