package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Reads what is given for a functional interface: a lambda or a method reference. */
final class FunctionReader {

    private static final DiagnosticKind UNSEEN_FUNCTION = DiagnosticKind.error(
            "UnseenFunction",
            "The code of a function has to be seen at build time, and this is a value that a running program makes.",
            "Write a lambda or a method reference in the call.");

    private final CodeContext code;

    FunctionReader(CodeContext code) {
        this.code = code;
    }

    Lambda read(ExpressionTree tree) {
        ExpressionTree stripped = Parentheses.strip(tree);
        if (stripped instanceof LambdaExpressionTree lambda) {
            return lambda(lambda);
        }
        if (stripped instanceof MemberReferenceTree reference) {
            return new MethodReferenceReader(code, this).read(reference);
        }
        throw code.refuse(UNSEEN_FUNCTION, tree);
    }

    Lambda lambda(LambdaExpressionTree lambda) {
        List<Variable> parameters = new ArrayList<>();
        for (VariableTree parameter : lambda.getParameters()) {
            parameters.add(code.declare(parameter));
        }
        return new Lambda(
                parameters, code.statements().readBody(lambda, signature(lambda).getReturnType()));
    }

    /** The types of the functional interface's method, with bounds in the place of wildcards. */
    List<TypeMirror> parameterTypes(Tree function) {
        return signature(function).getParameterTypes().stream()
                .<TypeMirror>map(FunctionReader::withoutWildcard)
                .toList();
    }

    TypeMirror resultType(Tree function) {
        return withoutWildcard(signature(function).getReturnType());
    }

    /** What a method returns when it is called on an object of a type. */
    TypeMirror returnTypeOf(ExecutableElement method, TypeMirror receiver) {
        return receiver instanceof DeclaredType declared
                ? ((ExecutableType) code.module().session().types().asMemberOf(declared, method)).getReturnType()
                : method.getReturnType();
    }

    private ExecutableType signature(Tree function) {
        DeclaredType type = (DeclaredType) code.type(function);
        TypeElement element = (TypeElement) type.asElement();
        TypeElement object = code.module().session().elements().getTypeElement("java.lang.Object");
        ExecutableElement method =
                ElementFilter.methodsIn(code.module().session().elements().getAllMembers(element)).stream()
                        .filter(candidate -> candidate.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(candidate -> !redeclares(candidate, object))
                        .findFirst()
                        .orElseThrow(() -> new CompilerBug(
                                "no abstract method in " + type, code.unit().span(function)));
        return (ExecutableType) code.module().session().types().asMemberOf(type, method);
    }

    /** {@code Comparator} declares {@code equals} again, which every object has. */
    private boolean redeclares(ExecutableElement method, TypeElement object) {
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                        && inherited.getParameters().size()
                                == method.getParameters().size());
    }

    private static TypeMirror withoutWildcard(TypeMirror type) {
        if (type.getKind() != TypeKind.WILDCARD) {
            return type;
        }
        WildcardType wildcard = (WildcardType) type;
        TypeMirror bound = wildcard.getSuperBound() != null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        if (bound == null) {
            throw new Refusal();
        }
        return bound;
    }
}
