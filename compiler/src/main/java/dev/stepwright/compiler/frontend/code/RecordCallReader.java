package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TypeTag;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads constructors and accessors of records, as long as they run no code that the state machine would not. */
final class RecordCallReader {

    private static final DiagnosticKind NEW_OBJECT = DiagnosticKind.error(
            "NewObject",
            "Workflow code cannot make an object of the class {0}: states pass on JSON values, and only records are made"
                    + " of those.",
            "Make {0} a record, or make the object in a @Step method.");

    private static final DiagnosticKind EXCEPTION_AS_VALUE = DiagnosticKind.error(
            "NewObject",
            "Workflow code can only make an object of the exception class {0} to throw it: of an exception a state machine"
                    + " has the name and the message, and no object.",
            "Write throw new {0}(...) where it is to be thrown, or keep its message in a String.");

    private final CodeContext code;
    private final RecordComponents recordComponents;

    RecordCallReader(CodeContext code) {
        this.code = code;
        this.recordComponents = new RecordComponents(code);
    }

    Expression create(NewClassTree tree) {
        ExecutableElement constructor = code.method(tree);
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        if (type.getKind() != ElementKind.RECORD || tree.getClassBody() != null) {
            boolean isException = code.module().errorClasses().isThrowable(type.asType());
            throw code.refuse(isException ? EXCEPTION_AS_VALUE : NEW_OBJECT, tree, type.getSimpleName());
        }
        requireCanonical(tree, type, constructor);
        recordComponents.requirePlain(tree, "the constructor", type, constructor);
        requireNoCodeToWrite(tree, type);
        DeclaredType recordType = (DeclaredType) code.type(tree);
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        List<TypeMirror> targets = components.stream()
                .map(component -> recordComponents.typeIn(recordType, component))
                .toList();
        ValueType.RecordType result = (ValueType.RecordType) code.valueType(tree);
        List<String> jsonNames = new ArrayList<>();
        List<Expression> arguments = new ArrayList<>();
        tag(type).ifPresent(tag -> {
            jsonNames.add(tag.member());
            arguments.add(new Expression.Literal(
                    tag.names().get(0), ValueType.STRING, code.unit().span(tree)));
        });
        components.forEach(component -> jsonNames.add(code.module().records().jsonName(type, component)));
        arguments.addAll(code.expressions().readAll(tree.getArguments(), targets));
        return new Expression.NewRecord(
                result,
                jsonNames,
                omittedNulls(type, targets),
                arguments,
                code.unit().span(tree));
    }

    private Set<String> omittedNulls(TypeElement type, List<TypeMirror> targets) {
        RecordReader records = code.module().records();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            RecordComponentElement component = type.getRecordComponents().get(i);
            if (records.omitsNull(type, component, targets.get(i))) {
                names.add(records.jsonName(type, component));
            }
        }
        return names;
    }

    /** What Jackson writes into the record's JSON to tell its class. */
    private Optional<TypeTag> tag(TypeElement record) {
        return code.module().discriminators().read(record).map(known -> known.tag(record::equals));
    }

    /** Reads a call of an accessor; empty for other methods. */
    Optional<Expression> access(MethodInvocationTree tree, ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        if (type.getKind() == ElementKind.INTERFACE) {
            return new SharedComponents(code).read(tree, method);
        }
        return recordComponents
                .named(type, method.getSimpleName())
                .flatMap(component -> receiver(tree)
                        .map(target -> recordComponents.read(
                                target,
                                code.unit().type(tree),
                                component,
                                tree,
                                code.unit().span(tree))));
    }

    /** Whether a method of a record is part of the workflow: a record has no subclass that could override it. */
    boolean hasMethod(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.RECORD
                && !method.getModifiers().contains(Modifier.STATIC)
                && code.module().helpers().canRead(method);
    }

    /** Reads a call of a method that is not an accessor. */
    Expression call(MethodInvocationTree tree, ExecutableElement method) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(receiver(tree).orElseThrow(Refusal::new));
        DeclaredType record = (DeclaredType) CallReader.receiver(tree)
                .map(code::type)
                .orElseGet(() -> code.own(method.getEnclosingElement().asType()));
        TypeArguments known = typeArguments(tree, record, method);
        String key = code.module().helpers().readOf(record, method, known);
        if (method.isVarArgs()) {
            throw new Refusal();
        }
        List<TypeMirror> parameters = method.getParameters().stream()
                .map(parameter -> known.in(parameter.asType()))
                .toList();
        arguments.addAll(code.expressions().readAll(tree.getArguments(), parameters));
        return new Expression.HelperCall(
                key, arguments, code.valueType(tree), code.unit().span(tree));
    }

    /** Those of the record, and those of the method as far as the call shows them. */
    private TypeArguments typeArguments(MethodInvocationTree tree, DeclaredType record, ExecutableElement method) {
        TypeArguments ofRecord = TypeArguments.of(code.module().session().types(), record);
        return code.unit().type(tree.getMethodSelect()) instanceof ExecutableType called
                        && !method.getTypeParameters().isEmpty()
                ? code.typeArguments(method, called, tree.getArguments())
                        .map(ofRecord::and)
                        .orElse(ofRecord)
                : ofRecord;
    }

    /** The object a method is called on, which inside a record may go unsaid. */
    private Optional<Expression> receiver(MethodInvocationTree tree) {
        return CallReader.receiver(tree)
                .map(target -> code.expressions().read(target))
                .or(() -> code.self(tree));
    }

    private void requireCanonical(NewClassTree tree, TypeElement type, ExecutableElement constructor) {
        if (!code.module().records().isCanonical(type, constructor)) {
            throw recordComponents.refuse(tree, "a constructor", type, "which does not take its components");
        }
    }

    /** Jackson calls the accessors to write a record, and the methods that it takes for further members. */
    private void requireNoCodeToWrite(NewClassTree tree, TypeElement type) {
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (code.module().records().codeOf(type, component.getAccessor()).isPresent()) {
                throw recordComponents.refuseToMake(
                        tree,
                        type,
                        "the accessor " + component.getSimpleName() + ", which runs code of its own, to write the JSON",
                        "leave the accessor to the Java compiler");
            }
        }
        code.module().records().furtherMember(type).ifPresent(method -> {
            throw recordComponents.refuseToMake(
                    tree,
                    type,
                    "the method " + method.getSimpleName() + " for a further member of the JSON",
                    "annotate the method with @JsonIgnore alone");
        });
    }
}
