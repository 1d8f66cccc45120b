package dev.stepwright.conformance;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.CompilationResult.Compiled;
import dev.stepwright.compiler.CompilationResult.Rejected;
import dev.stepwright.compiler.GeneratedFile;
import dev.stepwright.compiler.WorkflowCompiler;
import dev.stepwright.compiler.diagnostics.DiagnosticPrinter;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestReader;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sources of an application after our compiler.
 *
 * @param texts the generated files by path
 */
public record CompiledExample(Compiled result, Map<String, String> texts, Manifest manifest) {

    public static CompiledExample of(Path sources) {
        return of(sources, new WorkflowCompiler());
    }

    static CompiledExample notOptimized(Path sources) {
        return of(sources, WorkflowCompiler.withoutOptimizing());
    }

    private static CompiledExample of(Path sources, WorkflowCompiler compiler) {
        return compile(sources, compiler).accept(new CompilationResult.Visitor<>() {
            @Override
            public CompiledExample compiled(Compiled compiled) {
                return of(compiled);
            }

            @Override
            public CompiledExample rejected(Rejected rejected) {
                throw new AssertionError(rejected.diagnostics().stream()
                        .map(new DiagnosticPrinter()::print)
                        .collect(Collectors.joining("\n")));
            }
        });
    }

    public static CompilationResult compile(Path sources, WorkflowCompiler compiler) {
        return compiler.compile(request(sources));
    }

    /** What the compiler makes of the sources, and what it makes of them without optimising. */
    public static List<CompilationResult> compileBothWays(Path sources) {
        return WorkflowCompiler.compile(
                request(sources), List.of(new WorkflowCompiler(), WorkflowCompiler.withoutOptimizing()));
    }

    private static CompilationRequest request(Path sources) {
        return new CompilationRequest(
                List.of(sources), classpath(), new ApplicationSettings("sample-workflow", "java17"));
    }

    public static CompiledExample of(Compiled compiled) {
        Map<String, String> texts =
                compiled.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
        String manifest = texts.get(Manifest.FILE_NAME);
        return new CompiledExample(compiled, texts, new ManifestReader().read(manifest, Manifest.FILE_NAME));
    }

    /** What the tests themselves run on: the dsl, Jackson and the Lambda interface are among it. */
    public static List<Path> classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    public String file(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new AssertionError("no file " + path);
        }
        return text;
    }
}
