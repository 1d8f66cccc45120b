package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Reads the calls of {@code Flow}, the statements that plain Java lacks. */
final class FlowReader {

    private static final DiagnosticKind PARALLEL_BRANCH = DiagnosticKind.error(
            "ParallelBranch",
            "The branches of Flow.parallel have to be seen at build time, and this is a value that a running program"
                    + " makes.",
            "Write each branch as a lambda in the call: parallel(() -> first(x), () -> second(x), (a, b) -> ...), or"
                    + " parallel(List.of(() -> first(x), () -> second(x))).");

    private final CodeContext code;

    FlowReader(CodeContext code) {
        this.code = code;
    }

    static boolean isFlow(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("dev.stepwright.Flow");
    }

    static boolean isParallel(ExecutableElement method) {
        return isFlow(method) && method.getSimpleName().contentEquals("parallel");
    }

    /** The seconds of {@code Flow.sleep}; empty when another method is called. */
    Optional<Expression> sleep(MethodInvocationTree tree) {
        ExecutableElement method = code.method(tree);
        return isFlow(method) && method.getSimpleName().contentEquals("sleep")
                ? Optional.of(
                        new DurationReader(code).seconds(tree.getArguments().get(0)))
                : Optional.empty();
    }

    Expression parallel(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (arguments.size() == 1) {
            return call(tree, branchesOfList(arguments.get(0)), Optional.empty());
        }
        int last = arguments.size() - 1;
        List<Lambda> branches = lambdas(arguments.subList(0, last));
        return call(tree, branches, Optional.of(lambda(arguments.get(last))));
    }

    private Expression call(MethodInvocationTree tree, List<Lambda> branches, Optional<Lambda> combiner) {
        return new Expression.ParallelCall(
                branches, combiner, code.valueType(tree), code.unit().span(tree));
    }

    private List<Lambda> branchesOfList(ExpressionTree argument) {
        ExpressionTree list = Parentheses.strip(argument);
        boolean isListOf = list instanceof MethodInvocationTree call
                && LibraryCallReader.isListOf(code.method(call))
                && !call.getArguments().isEmpty();
        if (!isListOf) {
            throw code.refuse(PARALLEL_BRANCH, argument);
        }
        return lambdas(((MethodInvocationTree) list).getArguments());
    }

    private List<Lambda> lambdas(List<? extends ExpressionTree> trees) {
        List<Lambda> lambdas = new ArrayList<>();
        trees.forEach(tree -> lambdas.add(lambda(tree)));
        return lambdas;
    }

    private Lambda lambda(ExpressionTree tree) {
        ExpressionTree stripped = Parentheses.strip(tree);
        if (stripped.getKind() == Tree.Kind.MEMBER_REFERENCE) {
            throw code.unsupported(stripped);
        }
        if (!(stripped instanceof LambdaExpressionTree lambda)) {
            throw code.refuse(PARALLEL_BRANCH, tree);
        }
        List<Variable> parameters = new ArrayList<>();
        for (VariableTree parameter : lambda.getParameters()) {
            parameters.add(code.declare(parameter));
        }
        return new Lambda(parameters, code.statements().readBody(lambda, resultOf(lambda)));
    }

    /** What the functional interface's method returns. */
    private TypeMirror resultOf(LambdaExpressionTree lambda) {
        DeclaredType function = (DeclaredType) code.unit().type(lambda);
        ExecutableElement method = ElementFilter.methodsIn(function.asElement().getEnclosedElements()).stream()
                .filter(candidate -> candidate.getModifiers().contains(Modifier.ABSTRACT))
                .findFirst()
                .orElseThrow(() -> new CompilerBug(
                        "no abstract method in " + function, code.unit().span(lambda)));
        ExecutableType type = (ExecutableType) code.module().session().types().asMemberOf(function, method);
        TypeMirror result = type.getReturnType();
        return result.getKind() == TypeKind.WILDCARD ? ((WildcardType) result).getExtendsBound() : result;
    }
}
