package dev.stepwright.conformance.random;

import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.diagnostics.Diagnostic;
import dev.stepwright.compiler.diagnostics.DiagnosticPrinter;
import dev.stepwright.compiler.diagnostics.Severity;
import dev.stepwright.conformance.CompiledExample;
import dev.stepwright.conformance.Evaluations;
import dev.stepwright.conformance.JavaClasses;
import dev.stepwright.conformance.random.world.World;
import dev.stepwright.conformance.random.world.WorldSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs of one world, compiled together; those that are refused, or break the compiler, are put aside. */
final class Batch {

    private final World world;
    private final Path folder;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Refused> crashes = new ArrayList<>();
    private final Path sources;

    private Batch(World world, List<Program> programs, Path folder) {
        this.world = world;
        this.folder = folder;
        this.sources = folder.resolve("sources");
        programs.forEach(program -> this.programs.put(program.className(), program));
    }

    static Batch compile(World world, List<Program> programs, Path folder) {
        Batch batch = new Batch(world, programs, folder);
        write(worldFile(batch.sources), WorldSource.of(world));
        programs.forEach(program -> write(file(batch.sources, program), ProgramSource.of(program)));
        return batch;
    }

    private static Path worldFile(Path parent) {
        return parent.resolve(World.PACKAGE).resolve(World.SIMPLE_CLASS + ".java");
    }

    private static Path file(Path parent, Program program) {
        return parent.resolve(World.PACKAGE).resolve(program.className() + ".java");
    }

    List<Program> programs() {
        return List.copyOf(programs.values());
    }

    List<Refused> refused() {
        return refused;
    }

    /** The programs that the compiler failed on, rather than accept or refuse them. */
    List<Refused> crashes() {
        return crashes;
    }

    /** What is left when nothing is refused any more, ready to run; empty when nothing is left. */
    Optional<ReadyBatch> ready() {
        return ready(Optional.empty());
    }

    /** @param evaluations is told of each expression that is evaluated */
    Optional<ReadyBatch> ready(Optional<Evaluations> evaluations) {
        List<CompiledExample> compiled = compiled();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path observed = folder.resolve("observed");
        write(worldFile(observed), WorldSource.of(world));
        programs.values().forEach(program -> write(file(observed, program), ProgramSource.observed(program)));
        JavaClasses classes = JavaClasses.withHandlers(observed, compiled.get(0), folder);
        return Optional.of(new ReadyBatch(compiled.get(0), compiled.get(1), classes, evaluations));
    }

    /** The optimised definitions, and those before optimising. */
    private List<CompiledExample> compiled() {
        while (true) {
            List<CompilationResult> results = results();
            List<Diagnostic> diagnostics = results.stream()
                    .filter(CompilationResult.Rejected.class::isInstance)
                    .flatMap(result -> ((CompilationResult.Rejected) result).diagnostics().stream())
                    .toList();
            if (diagnostics.isEmpty()) {
                return results.stream()
                        .map(result -> CompiledExample.of((CompilationResult.Compiled) result))
                        .toList();
            }
            putAside(diagnostics);
        }
    }

    private List<CompilationResult> results() {
        try {
            return CompiledExample.compileBothWays(sources);
        } catch (RuntimeException | Error e) {
            if (programs.isEmpty()) {
                throw e;
            }
            putAsideWhatBreaks();
            return CompiledExample.compileBothWays(sources);
        }
    }

    /** Compiles each program alone, since a crash names none. */
    private void putAsideWhatBreaks() {
        List<Program> all = programs();
        all.forEach(program -> delete(file(sources, program)));
        for (Program program : all) {
            write(file(sources, program), ProgramSource.of(program));
            try {
                CompiledExample.compileBothWays(sources);
            } catch (RuntimeException | Error e) {
                crashes.add(new Refused(program, e.getClass().getSimpleName(), e + at(e)));
                programs.remove(program.className());
            }
            delete(file(sources, program));
        }
        programs().forEach(program -> write(file(sources, program), ProgramSource.of(program)));
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private void putAside(List<Diagnostic> diagnostics) {
        int before = programs.size();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.kind().severity() == Severity.ERROR) {
                putAside(diagnostic);
            }
        }
        if (programs.size() == before) {
            throw new AssertionError("no program is to blame: " + printed(diagnostics.get(0)));
        }
    }

    private void putAside(Diagnostic diagnostic) {
        String file = diagnostic
                .span()
                .map(span -> span.file().toString())
                .orElseThrow(() -> new AssertionError("a diagnostic without a place: " + diagnostic));
        String name = Path.of(file).getFileName().toString().replace(".java", "");
        Program program = programs.remove(name);
        if (program != null) {
            refused.add(new Refused(program, diagnostic.kind().name(), printed(diagnostic)));
            delete(file(sources, program));
        }
    }

    private static String printed(Diagnostic diagnostic) {
        return new DiagnosticPrinter().print(diagnostic);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
