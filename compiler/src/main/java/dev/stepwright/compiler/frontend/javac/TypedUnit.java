package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.source.SourceFile;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A file's tree, with the elements and types that javac found for it. */
public final class TypedUnit {

    private final Trees trees;
    private final CompilationUnitTree tree;
    private final SourceFile file;
    private final UpperBounds bounds;
    private final Map<Tree, Set<Element>> assigned = new IdentityHashMap<>();
    private final Map<Tree, TreePath> paths = new IdentityHashMap<>();

    TypedUnit(Trees trees, Types types, CompilationUnitTree tree, SourceFile file) {
        this.trees = trees;
        this.bounds = new UpperBounds(types);
        this.tree = tree;
        this.file = file;
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(Tree node, @Nullable Void parameter) {
                if (node != null) {
                    paths.put(node, new TreePath(getCurrentPath(), node));
                }
                return super.scan(node, parameter);
            }
        }.scan(new TreePath(tree), null);
    }

    public CompilationUnitTree tree() {
        return tree;
    }

    public SourceFile file() {
        return file;
    }

    /** What a name, call or declaration refers to. */
    public Optional<Element> element(Tree node) {
        return Optional.ofNullable(trees.getElement(path(node)));
    }

    /** Whether anything in a part of this file gives a variable a value after its declaration. */
    public boolean isAssigned(Element variable, Tree scope) {
        return assigned.computeIfAbsent(scope, tree -> AssignedNames.in(tree, this))
                .contains(variable);
    }

    /** The type of an expression, of values that it may have, or of a declaration, as it was written. */
    public TypeMirror type(Tree node) {
        TypeMirror type = trees.getTypeMirror(path(node));
        if (type == null) {
            throw new CompilerBug("javac knows no type for a " + node.getKind(), span(node));
        }
        return node instanceof ExpressionTree ? bounds.of(type) : type;
    }

    /** The declaration of a method in this file, when it was written out. */
    public Optional<MethodTree> method(ExecutableElement method) {
        return Optional.ofNullable(trees.getTree(method));
    }

    /** The declaration of a field in this file. */
    public Optional<VariableTree> field(VariableElement field) {
        return Optional.ofNullable((VariableTree) trees.getTree((Element) field));
    }

    /** The innermost class around a node. */
    public TypeElement enclosingClass(Tree node) {
        TreePath path = path(node);
        while (!(path.getLeaf() instanceof ClassTree)) {
            path = path.getParentPath();
        }
        return (TypeElement) trees.getElement(path);
    }

    /** The whole of a node. */
    public SourceSpan span(Tree node) {
        int start = (int) trees.getSourcePositions().getStartPosition(tree, node);
        int end = (int) trees.getSourcePositions().getEndPosition(tree, node);
        return new SourceSpan(file, start, Math.max(start, end));
    }

    /** The word a node begins with, such as {@code switch}. */
    public SourceSpan keyword(Tree node) {
        int start = span(node).start();
        int end = start;
        while (end < file.text().length()
                && Character.isJavaIdentifierPart(file.text().charAt(end))) {
            end++;
        }
        return new SourceSpan(file, start, Math.max(start + 1, end));
    }

    /** From the begin of a statement to its first closing parenthesis. */
    public SourceSpan header(Tree statement) {
        int start = span(statement).start();
        return new SourceSpan(file, start, file.text().indexOf(')', start) + 1);
    }

    /** From the begin of a statement to the parenthesis that closes its head, given the last node in it. */
    public SourceSpan header(Tree statement, Tree last) {
        int close = file.text().indexOf(')', span(last).end());
        return new SourceSpan(file, span(statement).start(), close + 1);
    }

    /** The name in a method's declaration. */
    public SourceSpan name(MethodTree method, ExecutableElement element) {
        int from = method.getReturnType() == null
                ? span(method.getModifiers()).end()
                : span(method.getReturnType()).end();
        String name = element.getSimpleName().toString();
        int start = file.text().indexOf(name, Math.max(from, span(method).start()));
        return new SourceSpan(file, start, start + name.length());
    }

    private TreePath path(Tree node) {
        TreePath path = paths.get(node);
        if (path == null) {
            throw new CompilerBug("no path to a " + node.getKind(), span(node));
        }
        return path;
    }
}
