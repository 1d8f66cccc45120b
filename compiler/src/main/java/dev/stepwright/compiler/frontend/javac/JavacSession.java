package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.stepwright.compiler.source.SourceFile;
import dev.stepwright.compiler.source.SourceSpan;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One run of javac over the files of a module that matter, up to the point where names and types are known. */
public final class JavacSession {

    /** An error that javac found in one of the module's files. */
    public record JavaProblem(SourceSpan span, String message) {}

    private final ModuleSources sources;
    private final Set<HandlerLibrary> libraries;
    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final List<JavaProblem> problems;
    private final Map<CompilationUnitTree, TypedUnit> units = new LinkedHashMap<>();
    private final Map<Element, Optional<TypedUnit>> owners = new HashMap<>();
    private final List<TypedUnit> parsedUnits;
    private final boolean parsed;

    private JavacSession(
            ModuleSources sources,
            Set<HandlerLibrary> libraries,
            JavacTask task,
            DiagnosticCollector<JavaFileObject> collector)
            throws IOException {
        this.sources = sources;
        this.libraries = libraries;
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.types = task.getTypes();
        List<CompilationUnitTree> roots = new ArrayList<>();
        task.parse().forEach(roots::add);
        this.parsed = errors(collector).isEmpty();
        if (parsed) {
            task.analyze();
        }
        this.problems = errors(collector).stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .toList();
        this.parsedUnits = roots.stream().map(this::unit).toList();
    }

    /** Runs javac; annotation processors do not run, so members that they would generate are missing. */
    public static JavacSession run(JavaCompiler compiler, ModuleSources sources, List<Path> classpath) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sources.roots());
            List<String> options = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-encoding", "UTF-8");
            Iterable<? extends JavaFileObject> toParse = files.getJavaFileObjectsFromPaths(sources.pathsToParse());
            JavacTask task = (JavacTask)
                    compiler.getTask(null, new WithoutModuleDeclaration(files), collector, options, null, toParse);
            return new JavacSession(sources, HandlerLibrary.among(files), task, collector);
        } catch (IOException exception) {
            throw new UncheckedIOException(
                    "cannot read the compile classpath "
                            + classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                    exception);
        }
    }

    public Elements elements() {
        return elements;
    }

    public Types types() {
        return types;
    }

    public boolean has(HandlerLibrary library) {
        return libraries.contains(library);
    }

    /** Whether every file could be parsed; if not, nothing is known about names and types. */
    public boolean parsed() {
        return parsed;
    }

    /** The parsed files in order of their names. */
    public List<TypedUnit> units() {
        return parsedUnits;
    }

    /** The errors that javac found in the module's files, whether or not a workflow depends on them. */
    public List<JavaProblem> problems() {
        return problems;
    }

    /** The unit that declares an element, when its source is in the module. */
    public Optional<TypedUnit> unitOf(Element element) {
        return owners.computeIfAbsent(
                outermost(element),
                key -> Optional.ofNullable(trees.getPath(key))
                        .map(TreePath::getCompilationUnit)
                        .map(this::unit));
    }

    /** The class that a file declares: javac finds it at once, and what is inside by searching the whole file. */
    private static Element outermost(Element element) {
        Element outer = element;
        Element around = element.getEnclosingElement();
        while (around != null && around.getKind() != ElementKind.PACKAGE) {
            outer = around;
            around = around.getEnclosingElement();
        }
        return outer;
    }

    private TypedUnit unit(CompilationUnitTree tree) {
        return units.computeIfAbsent(tree, key -> new TypedUnit(trees, types, key, sourceFile(key)));
    }

    private SourceFile sourceFile(CompilationUnitTree tree) {
        Path path = Path.of(tree.getSourceFile().toUri());
        return sources.file(path)
                .orElseThrow(() -> new IllegalStateException("javac read a file of no source root: " + path));
    }

    private Optional<JavaProblem> problem(Diagnostic<? extends JavaFileObject> error) {
        return Optional.ofNullable(error.getSource())
                .flatMap(source -> sources.file(Path.of(source.toUri())))
                .map(file -> new JavaProblem(
                        new SourceSpan(file, (int) error.getStartPosition(), (int) error.getEndPosition()),
                        error.getMessage(Locale.ROOT)));
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> collector) {
        return collector.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
