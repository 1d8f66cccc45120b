package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.Types;

/** The exceptions that calls and throw statements in a piece of code declare, less those it catches itself. */
public final class ThrownTypes extends TreeScanner<Void, Void> {

    private final TypedUnit unit;
    private final Types types;
    private final List<TypeMirror> thrown = new ArrayList<>();
    private final Map<Element, List<TypeMirror>> caught = new HashMap<>();

    private ThrownTypes(TypedUnit unit, Types types) {
        this.unit = unit;
        this.types = types;
    }

    public static List<TypeMirror> of(Tree code, TypedUnit unit, Types types) {
        ThrownTypes scanner = new ThrownTypes(unit, types);
        scanner.scan(code, null);
        return scanner.thrown;
    }

    /** The classes that a catch clause names. */
    public static List<? extends TypeMirror> caughtBy(CatchTree clause, TypedUnit unit) {
        TypeMirror type = unit.type(clause.getParameter().getType());
        return type.getKind() == TypeKind.UNION ? ((UnionType) type).getAlternatives() : List.of(type);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void parameter) {
        if (unit.type(tree.getMethodSelect()) instanceof ExecutableType called) {
            // Where the call says which class a type variable in the clause stands for.
            thrown.addAll(called.getThrownTypes());
        }
        return super.visitMethodInvocation(tree, parameter);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void parameter) {
        unit.element(tree)
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .ifPresent(constructor -> thrown.addAll(constructor.getThrownTypes()));
        return super.visitNewClass(tree, parameter);
    }

    /** A caught exception that is thrown again is one of those that its clause caught (JLS 11.2.2). */
    @Override
    public Void visitThrow(ThrowTree tree, Void parameter) {
        TypeMirror type = unit.type(tree.getExpression());
        Optional<List<TypeMirror>> again = unit.element(tree.getExpression()).map(caught::get);
        if (again.isPresent()) {
            thrown.addAll(again.get());
        } else if (type.getKind() == TypeKind.UNION) {
            thrown.addAll(((UnionType) type).getAlternatives());
        } else {
            thrown.add(type);
        }
        return super.visitThrow(tree, parameter);
    }

    @Override
    public Void visitTry(TryTree tree, Void parameter) {
        List<TypeMirror> left = scanned(tree.getBlock());
        for (CatchTree clause : tree.getCatches()) {
            List<? extends TypeMirror> classes = caughtBy(clause, unit);
            List<TypeMirror> taken = left.stream()
                    .filter(type -> classes.stream().anyMatch(superclass -> types.isSubtype(type, superclass)))
                    .toList();
            List<TypeMirror> possible = new ArrayList<>(taken);
            classes.stream()
                    .filter(type -> left.stream().anyMatch(superclass -> types.isSubtype(type, superclass)))
                    .forEach(possible::add);
            unit.element(clause.getParameter()).ifPresent(exception -> caught.put(exception, possible));
            left.removeAll(taken);
        }
        thrown.addAll(left);
        scan(tree.getCatches(), parameter);
        return scan(tree.getFinallyBlock(), parameter);
    }

    private List<TypeMirror> scanned(Tree code) {
        ThrownTypes inner = new ThrownTypes(unit, types);
        inner.caught.putAll(caught);
        inner.scan(code, null);
        return inner.thrown;
    }

    /** A lambda's code throws where it is called, and no functional interface of ours declares exceptions. */
    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void parameter) {
        return null;
    }
}
