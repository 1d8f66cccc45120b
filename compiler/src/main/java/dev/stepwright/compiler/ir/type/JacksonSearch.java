package dev.stepwright.compiler.ir.type;

import dev.stepwright.compiler.ir.type.WireDeclaration.Alternative;
import dev.stepwright.compiler.ir.type.WireDeclaration.Component;
import dev.stepwright.compiler.ir.type.WireDeclaration.Computed;
import dev.stepwright.compiler.ir.type.WireDeclaration.EnumText;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireDeclaration.SealedObject;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.MapOf;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import dev.stepwright.compiler.ir.type.WireType.Sequence;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types that need Jackson among all that a type is made of. */
final class JacksonSearch implements WireType.Visitor<Stream<ByJackson>>, WireDeclaration.Visitor<Stream<ByJackson>> {

    private final Map<JavaType, WireDeclaration> declarations;
    private final boolean written;
    private final Set<JavaType> seen = new HashSet<>();

    /** @param written whether values are written; what is only written does not matter to those who read */
    JacksonSearch(Map<JavaType, WireDeclaration> declarations, boolean written) {
        this.declarations = declarations;
        this.written = written;
    }

    Stream<ByJackson> in(WireType type) {
        return type.accept(this);
    }

    @Override
    public Stream<ByJackson> scalar(Scalar type) {
        return Stream.empty();
    }

    @Override
    public Stream<ByJackson> declared(Declared type) {
        return seen.add(type.javaType()) ? declarations.get(type.javaType()).accept(this) : Stream.empty();
    }

    @Override
    public Stream<ByJackson> sequence(Sequence type) {
        return in(type.element());
    }

    @Override
    public Stream<ByJackson> map(MapOf type) {
        return in(type.value());
    }

    @Override
    public Stream<ByJackson> optional(OptionalOf type) {
        return in(type.value());
    }

    @Override
    public Stream<ByJackson> byJackson(ByJackson type) {
        return Stream.of(type);
    }

    @Override
    public Stream<ByJackson> enumText(EnumText declaration) {
        return Stream.empty();
    }

    @Override
    public Stream<ByJackson> recordObject(RecordObject declaration) {
        Stream<WireType> components = declaration.components().stream().map(Component::type);
        Stream<WireType> computed = declaration.computed().stream().map(Computed::type);
        return Stream.concat(components, written ? computed : Stream.empty()).flatMap(this::in);
    }

    @Override
    public Stream<ByJackson> sealedObject(SealedObject declaration) {
        return declaration.alternatives().stream().map(Alternative::type).flatMap(this::in);
    }
}
