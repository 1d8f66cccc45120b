package dev.stepwright.maven.packaging.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Classes of Java 17 that the JDK of the test made of a source with the classes {@code A}, {@code B} and so on. */
record Compiled(Path folder) {

    static Compiled of(Path folder, String source, String... otherFiles) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-g", "-parameters", "-d", folder.toString()));
        arguments.add(Files.writeString(folder.resolve("A.java"), source).toString());
        for (String file : otherFiles) {
            arguments.add(folder.resolve(file).toString());
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).isZero();
        return new Compiled(folder);
    }

    byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + ".class"));
    }

    byte[] canonical(String name) throws IOException {
        return canonical(bytes(name));
    }

    byte[] canonical(byte[] classFile) throws IOException {
        try (ClassHierarchy hierarchy = new ClassHierarchy(List.of(folder))) {
            return new CanonicalClass(hierarchy).of(classFile);
        }
    }

    /** All in canonical form, by their names in a package. */
    Map<String, byte[]> canonical() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                classes.put(name, canonical(name));
            }
        }
        return classes;
    }

    /** What the static method {@code run} of the canonical class {@code A} returns. */
    Object run() throws Exception {
        return new Canonical(canonical())
                .loadClass("A")
                .getDeclaredMethod("run")
                .invoke(null);
    }

    Class<?> load(String name) throws Exception {
        return new Canonical(canonical()).loadClass(name);
    }

    static ClassNode read(byte[] classFile) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, 0);
        return type;
    }

    static MethodNode method(ClassNode type, String name) {
        return type.methods.stream()
                .filter(method -> method.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static final class Canonical extends ClassLoader {

        private final Map<String, byte[]> classes;

        Canonical(Map<String, byte[]> classes) {
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
