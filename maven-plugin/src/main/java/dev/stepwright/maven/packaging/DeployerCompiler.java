package dev.stepwright.maven.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles the generated deployer against the deployer library. */
public record DeployerCompiler(List<Path> library) {

    /** Strings are put together without method handles, for a deployer runs for a second. */
    private static final List<String> OPTIONS = List.of("--release", "17", "-proc:none", "-XDstringConcat=inline");

    /**
     * Compiles sources to classes, by their names in a jar.
     *
     * @throws DeployerCompilationException if javac refuses a source
     */
    public Map<String, byte[]> compile(List<Path> sources) throws IOException, DeployerCompilationException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                ClassesInMemory classes = new ClassesInMemory(files)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, library);
            boolean compiled = javac.getTask(
                            null, classes, diagnostics, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new DeployerCompilationException(errors(diagnostics));
            }
            return classes.byName();
        }
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }

    /** Keeps what javac writes. */
    private static final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

        ClassesInMemory(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> byName() {
            Map<String, byte[]> bytes = new TreeMap<>();
            classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
            return bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String name = className.replace('.', '/') + kind.extension;
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    classes.put(name, content);
                    return content;
                }
            };
        }
    }
}
