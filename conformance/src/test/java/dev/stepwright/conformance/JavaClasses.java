package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.compiler.GeneratedFile;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An application's classes with its generated handlers, compiled and loaded as Lambda would. */
public final class JavaClasses {

    private final ClassLoader loader;
    private final ObjectMapper mapper = Json.MAPPER.copy();

    private JavaClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles the sources, the handlers and one recording subclass for each class with steps. */
    static JavaClasses of(Path sources, CompiledExample example, Path folder) {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        compile(List.of(sources), classes, JavaRelease.of(sources));
        JavaClasses plain = new JavaClasses(loader(classes));
        writeHandlers(example, generated);
        for (String owner : owners(example)) {
            RecordingSubclass subclass = new RecordingSubclass(plain.load(owner), stepsOf(owner, example));
            write(generated.resolve(subclass.path()), subclass.source());
        }
        compile(List.of(generated), classes, JavaRelease.of(sources));
        return new JavaClasses(loader(classes));
    }

    /** Sources that do not compile. */
    public static final class NotJava extends AssertionError {
        private static final long serialVersionUID = 1L;

        private NotJava(String messages) {
            super(messages);
        }
    }

    /** Compiles sources that tell of their step calls themselves, and the handlers. */
    public static JavaClasses withHandlers(Path sources, CompiledExample example, Path folder) {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        writeHandlers(example, generated);
        compile(List.of(sources, generated), classes, JavaRelease.of(sources));
        return new JavaClasses(loader(classes));
    }

    private static void writeHandlers(CompiledExample example, Path folder) {
        for (GeneratedFile file : example.result().files()) {
            if (file.path().startsWith("handlers/")) {
                write(folder.resolve(file.path()), file.content());
            }
        }
    }

    /** Reads and writes values of these classes; it forgets them when they are forgotten. */
    public ObjectMapper mapper() {
        return mapper;
    }

    public Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs something in a thread that finds the classes, as Lambda does: Jackson looks there for those JSON names. */
    public <T> T inThread(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, true, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    Method workflow(WorkflowEntry workflow) {
        return Arrays.stream(load(workflow.java().className()).getDeclaredMethods())
                .filter(method -> method.getName().equals(workflow.java().methodName()))
                .filter(method -> method.getParameterCount() <= 1 && !method.isSynthetic())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> owners(CompiledExample example) {
        Stream<String> workflows = example.manifest().workflows().stream()
                .map(workflow -> workflow.java().className());
        Stream<String> steps = example.manifest().functions().stream()
                .map(function -> function.java().className());
        return Stream.concat(workflows, steps).distinct().toList();
    }

    private static List<FunctionEntry> stepsOf(String owner, CompiledExample example) {
        return example.manifest().functions().stream()
                .filter(function -> function.java().className().equals(owner))
                .toList();
    }

    private static void compile(List<Path> folders, Path classes, JavaRelease release) {
        List<Path> files =
                folders.stream().flatMap(folder -> javaFiles(folder).stream()).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String classpath = classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
        List<String> options = List.of(
                "--release",
                String.valueOf(release.number()),
                "-parameters",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                classpath);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new NotJava(messages.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaClasses.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
