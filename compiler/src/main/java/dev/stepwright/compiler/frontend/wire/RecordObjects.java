package dev.stepwright.compiler.frontend.wire;

import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.type.DiscriminatorReader;
import dev.stepwright.compiler.frontend.type.MemberAnnotations;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.type.WireDeclaration.Component;
import dev.stepwright.compiler.ir.type.WireDeclaration.Computed;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireDeclaration.Tag;
import dev.stepwright.compiler.ir.type.WireType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads records as objects with members. */
final class RecordObjects {

    private final Types types;
    private final RecordReader records;
    private final DiscriminatorReader discriminators;
    private final Access access;
    private final TypeUses uses;

    RecordObjects(
            JavacSession session,
            RecordReader records,
            DiscriminatorReader discriminators,
            Access access,
            TypeUses uses) {
        this.types = session.types();
        this.records = records;
        this.discriminators = discriminators;
        this.access = access;
        this.uses = uses;
    }

    /** Why only Jackson knows the record's members, as a clause. */
    Optional<String> objection(TypeElement record) {
        Optional<String> standIn = records.standIn(record)
                .map(method -> "its method " + method.getSimpleName() + " may stand in for a component");
        return standIn.or(() -> sharedName(record).map(name -> "it has more than one member called " + name));
    }

    private Optional<String> sharedName(TypeElement record) {
        Set<String> names = new HashSet<>();
        Stream<String> ofComponents = record.getRecordComponents().stream()
                .flatMap(component -> Stream.concat(
                        Stream.of(records.jsonName(record, component)), aliases(record, component).stream()));
        return Stream.concat(ofComponents, records.furtherMembers(record).values().stream())
                .filter(name -> !names.add(name))
                .findFirst();
    }

    private List<String> aliases(TypeElement record, RecordComponentElement component) {
        String name = records.jsonName(record, component);
        return records.annotations(record, component).aliases().stream()
                .filter(alias -> !alias.equals(name))
                .toList();
    }

    RecordObject read(DeclaredType type, TypeElement record) {
        Optional<Tag> tag = discriminators
                .read(record)
                .map(known -> new Tag(known.member(), known.names().get(record)));
        List<Component> components = record.getRecordComponents().stream()
                .map(component -> component(type, record, component))
                .toList();
        List<Computed> computed = records.furtherMembers(record).entrySet().stream()
                .map(member -> computed(type, record, member.getKey(), member.getValue()))
                // The order in which javac has the methods of a class differs between JDKs.
                .sorted(Comparator.comparing(Computed::member))
                .toList();
        return new RecordObject(TypeReader.javaType(type), tag, components, computed);
    }

    private Component component(DeclaredType type, TypeElement record, RecordComponentElement component) {
        MemberAnnotations annotations = records.annotations(record, component);
        return new Component(
                component.getSimpleName().toString(),
                records.jsonName(record, component),
                aliases(record, component),
                uses.read(types.asMemberOf(type, component)),
                annotations.isRequired(),
                annotations.inclusion());
    }

    private Computed computed(DeclaredType type, TypeElement record, ExecutableElement method, String member) {
        TypeMirror result = ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
        WireType read = objection(method)
                .<WireType>map(reason -> new WireType.ByJackson(TypeReader.javaType(type), reason))
                .orElseGet(() -> uses.read(result));
        return new Computed(
                method.getSimpleName().toString(),
                member,
                read,
                records.annotations(record, method).inclusion());
    }

    private Optional<String> objection(ExecutableElement method) {
        return method.getThrownTypes().isEmpty()
                ? access.objection(method)
                : Optional.of("its method " + method.getSimpleName() + " throws exceptions");
    }
}
