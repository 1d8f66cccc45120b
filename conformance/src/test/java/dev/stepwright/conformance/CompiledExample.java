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
import java.util.stream.Collectors;

/** The sources of an application after our compiler: files by name, and the manifest. */
public record CompiledExample(Compiled result, Manifest manifest) {

    static CompiledExample of(Path sources) {
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
        return compiler.compile(new CompilationRequest(
                List.of(sources), classpath(), new ApplicationSettings("sample-workflow", "java17")));
    }

    public static CompiledExample of(Compiled compiled) {
        return new CompiledExample(compiled, manifest(compiled));
    }

    /** What the tests themselves run on: the dsl, Jackson and the Lambda interface are among it. */
    public static List<Path> classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    public String file(String path) {
        return result.files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + path));
    }

    private static Manifest manifest(Compiled compiled) {
        String text = compiled.files().stream()
                .filter(file -> file.path().equals(Manifest.FILE_NAME))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
        return new ManifestReader().read(text, Manifest.FILE_NAME);
    }
}
