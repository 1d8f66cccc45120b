package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Accessors that a sealed interface asks of its records: one member of JSON, whichever record it is. */
final class SharedComponents {

    private final CodeContext code;

    SharedComponents(CodeContext code) {
        this.code = code;
    }

    /** Reads the call; empty unless every record that the value may be has the component under one name in JSON. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        Optional<ExpressionTree> receiver = CallReader.receiver(tree);
        List<TypeElement> records =
                receiver.map(code.unit()::type).map(this::recordsOf).orElse(List.of());
        Set<String> names = records.stream()
                .flatMap(record -> jsonName(record, method).stream())
                .collect(Collectors.toSet());
        boolean shared = !records.isEmpty()
                && names.size() == 1
                && records.stream().allMatch(record -> jsonName(record, method).isPresent());
        return shared
                ? Optional.of(new Expression.FieldRead(
                        code.expressions().read(receiver.get()),
                        method.getSimpleName().toString(),
                        names.iterator().next(),
                        code.valueType(tree),
                        code.unit().span(tree)))
                : Optional.empty();
    }

    private List<TypeElement> recordsOf(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? code.module()
                        .discriminators()
                        .read((TypeElement) declared.asElement())
                        .map(known -> known.records().stream()
                                .filter(record -> TypeTests.isSubtype(code, record.asType(), type))
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    /** The name in JSON; empty when the record has no such component, or one that its JSON may lack. */
    private Optional<String> jsonName(TypeElement record, ExecutableElement method) {
        Optional<? extends RecordComponentElement> component =
                new RecordComponents(code).named(record, method.getSimpleName());
        return component
                .filter(found -> code.module().records().isPlain(record, found))
                .map(found -> code.module().records().jsonName(record, found));
    }
}
