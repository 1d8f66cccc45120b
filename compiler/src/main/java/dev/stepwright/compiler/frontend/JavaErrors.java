package dev.stepwright.compiler.frontend;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.javac.JavacSession.JavaProblem;
import dev.stepwright.compiler.frontend.javac.ModuleSources;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes on javac's errors where they concern workflows.
 *
 * <p>Annotation processors do not run here, so the body of a step may well use members that do not exist yet; the
 * build's own compilation judges that code.
 */
final class JavaErrors {

    private static final DiagnosticKind JAVA_ERROR = DiagnosticKind.error(
            "JavaError",
            "The Java compiler does not accept this: {0}.",
            "Correct the Java code; where an annotation processor such as Lombok makes what is missing, keep workflow"
                    + " code and the types it uses free of it.");

    private final JavacSession session;
    private final List<String> annotated;
    private final Diagnostics diagnostics;

    JavaErrors(JavacSession session, ModuleSources sources, Diagnostics diagnostics) {
        this.session = session;
        this.annotated = sources.annotated().stream().map(file -> file.path()).toList();
        this.diagnostics = diagnostics;
    }

    void reportAll() {
        session.problems().forEach(this::report);
    }

    /**
     * Reports errors in the given code, and those in files with annotations that are not in other code.
     *
     * @return whether there are any
     */
    boolean reportThoseThatMatter(List<SourceSpan> readCode) {
        List<SourceSpan> unread = new ArrayList<>();
        session.units().forEach(unit -> collectCode(unit, unread));
        List<JavaProblem> problems = session.problems().stream()
                .filter(problem -> contains(readCode, problem)
                        || annotated.contains(problem.span().file().path()) && !contains(unread, problem))
                .toList();
        problems.forEach(this::report);
        return !problems.isEmpty();
    }

    boolean anyIn(List<SourceSpan> code) {
        return session.problems().stream().anyMatch(problem -> contains(code, problem));
    }

    private void report(JavaProblem problem) {
        diagnostics.report(JAVA_ERROR, problem.span(), oneLine(problem.message()));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", ", ").replaceAll(" +", " ");
    }

    private static boolean contains(List<SourceSpan> code, JavaProblem problem) {
        SourceSpan place = problem.span();
        return code.stream()
                .anyMatch(span -> span.file().equals(place.file())
                        && span.start() <= place.start()
                        && place.start() < span.end());
    }

    /** Bodies of methods, and values of fields. */
    private static void collectCode(TypedUnit unit, List<SourceSpan> code) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree tree, Void parameter) {
                return scanCode(tree.getBody());
            }

            @Override
            public Void visitClass(ClassTree tree, Void parameter) {
                for (Tree member : tree.getMembers()) {
                    if (member instanceof VariableTree field) {
                        scanCode(field.getInitializer());
                    }
                    if (member instanceof BlockTree initializer) {
                        scanCode(initializer);
                    }
                }
                return super.visitClass(tree, parameter);
            }

            private Void scanCode(Tree tree) {
                if (tree != null) {
                    code.add(unit.span(tree));
                }
                return null;
            }
        }.scan(unit.tree(), null);
    }
}
