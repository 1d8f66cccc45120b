package dev.stepwright.compiler.frontend.wire;

import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.type.Discriminator;
import dev.stepwright.compiler.frontend.type.DiscriminatorReader;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireDeclaration.Alternative;
import dev.stepwright.compiler.ir.type.WireDeclaration.EnumText;
import dev.stepwright.compiler.ir.type.WireDeclaration.SealedObject;
import dev.stepwright.compiler.ir.type.WireType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/** Reads the records, enums and sealed interfaces of which it has no objection. */
final class DeclarationReader {

    private final Types types;
    private final RecordReader records;
    private final DiscriminatorReader discriminators;
    private final Access access;
    private final TypeUses uses;
    private final RecordObjects recordObjects;

    DeclarationReader(
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
        this.recordObjects = new RecordObjects(session, records, discriminators, access, uses);
    }

    /** Why generated code cannot read or write values of the type, as a clause. */
    Optional<String> objection(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (isOfJackson(element)) {
            return Optional.of("it is a class of Jackson");
        }
        if (discriminators.isPolymorphic(element)
                && discriminators.read(element).isEmpty()) {
            return Optional.of("its annotations tell classes in a way that only Jackson understands");
        }
        if (element.getKind() != ElementKind.INTERFACE && records.hasCustomJson(element)) {
            return Optional.of("annotations give it a JSON form that its declaration does not show");
        }
        return access.objection(element)
                .or(() ->
                        element.getKind() == ElementKind.RECORD ? recordObjects.objection(element) : Optional.empty());
    }

    private static boolean isOfJackson(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("com.fasterxml.jackson.");
    }

    WireDeclaration read(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return switch (element.getKind()) {
            case ENUM -> new EnumText(TypeReader.javaType(type), constants(element));
            case RECORD -> recordObjects.read(type, element);
            default -> sealed(type, element);
        };
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }

    private SealedObject sealed(DeclaredType type, TypeElement element) {
        Discriminator discriminator = discriminators.read(element).orElseThrow();
        List<Alternative> alternatives = discriminator.names().entrySet().stream()
                .filter(entry -> types.isSubtype(types.erasure(entry.getKey().asType()), types.erasure(type)))
                .map(entry -> new Alternative(entry.getValue(), alternative(type, entry.getKey())))
                .toList();
        return new SealedObject(TypeReader.javaType(type), discriminator.member(), alternatives);
    }

    private WireType alternative(DeclaredType type, TypeElement record) {
        JavaType name = TypeReader.javaType(record);
        return TypeArguments.ofSubtype(types, record, type)
                .map(arguments -> uses.read(arguments.in(record.asType())))
                .orElseGet(() -> new WireType.ByJackson(name, type + " does not say what its type arguments are"));
    }
}
