package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads method references as the lambdas they stand for: {@code Order::total} as {@code order -> order.total()}. */
final class MethodReferenceReader {

    private static final DiagnosticKind UNSUPPORTED_REFERENCE = DiagnosticKind.error(
            "UnsupportedReference",
            "The compiler does not know which code the method reference {0} stands for.",
            "Write it as a lambda, such as order -> order.total().");

    private final CodeContext code;
    private final FunctionReader functions;

    MethodReferenceReader(CodeContext code, FunctionReader functions) {
        this.code = code;
        this.functions = functions;
    }

    Lambda read(MemberReferenceTree tree) {
        ExecutableElement method = code.method(tree);
        SourceSpan span = code.unit().span(tree);
        List<Variable> parameters = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (TypeMirror type : functions.parameterTypes(tree)) {
            Variable parameter = code.module().newVariable(nameOf(type), code.valueType(type, tree));
            parameters.add(parameter);
            operands.add(new Operand(new Expression.VariableRead(parameter, span), type));
        }
        Expression call = call(tree, method, operands);
        return functions.resultType(tree).getKind() == TypeKind.VOID
                ? new Lambda(parameters, Block.of(new Statement.Evaluate(call, span)))
                : Lambda.of(parameters, converted(call, functions.resultType(tree)));
    }

    private static Expression converted(Expression value, TypeMirror target) {
        return target.getKind().isPrimitive() ? Unboxing.ifBoxed(value) : value;
    }

    /** As one would call it: an order is {@code order}. */
    private static String nameOf(TypeMirror type) {
        String name = type.toString().replaceAll("<.*", "");
        boolean ofJava = type.getKind().isPrimitive() || name.startsWith("java.lang.");
        String simple = name.replaceAll(".*[.]", "");
        return ofJava ? "value" : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    private Expression call(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        boolean ofThis = !isStatic && CallReader.isThis(tree.getQualifierExpression());
        boolean ofElement = !isStatic && isType(tree.getQualifierExpression());
        Optional<Expression> call = Optional.empty();
        if (ofThis && code.self(tree).isPresent()) {
            call = ofRecord(tree, method, withSelf(tree, method, operands));
        } else if (ofThis) {
            call = step(tree, method, operands);
        } else if (tree.getMode() == ReferenceMode.INVOKE && (isStatic || ofElement)) {
            call = accessor(tree, method, operands)
                    .or(() -> ofRecord(tree, method, operands))
                    .or(() -> library(tree, method, operands));
        }
        boolean isHelper = isStatic || ofThis && code.self(tree).isEmpty() && HelperReader.isFixed(method);
        return call.or(() -> isHelper ? helper(tree, method, operands) : Optional.empty())
                .orElseThrow(() -> code.refuse(UNSUPPORTED_REFERENCE, tree, tree));
    }

    private Optional<Expression> step(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        StepCallReader steps = new StepCallReader(code);
        return steps.findIn(new ReceiverClass(code).own(tree, method), tree, method)
                .map(step -> new Expression.TaskCall(
                        steps.task(tree, step),
                        values(operands, step),
                        code.unit().span(tree)));
    }

    private Optional<Expression> accessor(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        boolean ofRecord = method.getEnclosingElement().getKind() == ElementKind.RECORD
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty();
        if (!ofRecord) {
            return Optional.empty();
        }
        Operand record = operands.get(0);
        RecordComponents components = new RecordComponents(code);
        return components
                .named((TypeElement) method.getEnclosingElement(), method.getSimpleName())
                .map(component -> components.read(
                        record.value(),
                        functions.returnTypeOf(method, record.type()),
                        component,
                        tree,
                        code.unit().span(tree)));
    }

    /** A method of a record that is part of the workflow. */
    private Optional<Expression> ofRecord(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        return new RecordCallReader(code).hasMethod(method) && operands.get(0).type() instanceof DeclaredType record
                ? Optional.of(new Expression.HelperCall(
                        code.module().helpers().readOf(record, method),
                        withReceiver(operands, method),
                        code.valueType(functions.returnTypeOf(method, record), tree),
                        code.unit().span(tree)))
                : Optional.empty();
    }

    private Optional<Expression> library(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        return method.isVarArgs()
                ? Optional.empty()
                : new LibraryReferenceReader(code, functions)
                        .read(tree, method, operands, withReceiver(operands, method));
    }

    private Optional<Expression> helper(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        HelperReader helpers = code.module().helpers();
        if (!helpers.canRead(method)) {
            return Optional.empty();
        }
        TypeElement owner = new ReceiverClass(code).own(tree, method);
        Optional<TypeArguments> known = method.getTypeParameters().isEmpty()
                ? Optional.empty()
                : code.typeArgumentsOf(
                        method, operands.stream().map(Operand::type).toList());
        String key = known.map(arguments -> helpers.read(method, owner, arguments))
                .orElseGet(() -> helpers.read(method, owner));
        if (method.isVarArgs()) {
            throw new Refusal();
        }
        TypeMirror result =
                known.map(arguments -> arguments.in(method.getReturnType())).orElse(method.getReturnType());
        return Optional.of(new Expression.HelperCall(
                key,
                values(operands, method),
                code.valueType(result, tree),
                code.unit().span(tree)));
    }

    /** The operands of a call on the record whose code this is. */
    private List<Operand> withSelf(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        TypeMirror type = code.own(method.getEnclosingElement().asType());
        List<Operand> all = new ArrayList<>(List.of(new Operand(code.self(tree).orElseThrow(Refusal::new), type)));
        all.addAll(operands);
        return all;
    }

    /** The first operand is the object that the method is called on, unless it is static. */
    private static List<Expression> withReceiver(List<Operand> operands, ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return values(operands, method);
        }
        List<Expression> values = new ArrayList<>(List.of(operands.get(0).value()));
        values.addAll(values(operands.subList(1, operands.size()), method));
        return values;
    }

    private static List<Expression> values(List<Operand> operands, ExecutableElement method) {
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            values.add(operands.get(i).as(method.getParameters().get(i).asType()));
        }
        return values;
    }

    private boolean isType(ExpressionTree tree) {
        return code.unit()
                .element(tree)
                .map(Element::getKind)
                .filter(kind -> kind.isClass() || kind.isInterface())
                .isPresent();
    }
}
