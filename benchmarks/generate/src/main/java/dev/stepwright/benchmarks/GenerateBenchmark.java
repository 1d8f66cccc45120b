package dev.stepwright.benchmarks;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.WorkflowCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What sfn:generate does, beside what javac does with the same sources. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 9, time = 4)
@Measurement(iterations = 6, time = 4)
@Fork(1)
public class GenerateBenchmark {

    /** How many of the module's hundred and one classes are workflows. */
    @Param({"1", "100"})
    private int workflows;

    private Path sources;
    private Path classes;
    private List<Path> classpath;

    @Setup
    public void writeModule() throws IOException {
        sources = Files.createTempDirectory("sources");
        classes = Files.createTempDirectory("classes");
        classpath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().matches(".*(stepwright-dsl|aws-lambda-java-core|jackson-).*"))
                .toList();
        Path folder = Files.createDirectories(sources.resolve("shop"));
        for (int i = 0; i <= 100; i++) {
            boolean workflow = i < workflows;
            String template = workflow ? "/Workflow.java.txt" : "/Plain.java.txt";
            String name = (workflow ? "Workflow" : "Plain") + i;
            Files.writeString(folder.resolve(name + ".java"), text(template).replace("$NUMBER", String.valueOf(i)));
        }
    }

    private static String text(String resource) throws IOException {
        try (var in = GenerateBenchmark.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Benchmark
    public CompilationResult.Compiled generate() {
        CompilationResult result = new WorkflowCompiler()
                .compile(new CompilationRequest(
                        List.of(sources), classpath, new ApplicationSettings("shop", "java17")));
        if (result instanceof CompilationResult.Compiled compiled) {
            return compiled;
        }
        throw new IllegalStateException(result.toString());
    }

    @Benchmark
    public void javac() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> units =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of("-proc:none", "-g", "--release", "17");
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call()) {
                throw new IllegalStateException("javac refused the sources");
            }
        }
    }
}
