package dev.stepwright.compiler.frontend.wire;

import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.type.DiscriminatorReader;
import dev.stepwright.compiler.frontend.type.JsonTypes;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.ir.type.Wire;
import dev.stepwright.compiler.ir.type.WireType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types of a step's parameters and result, which {@link JsonTypes} has no objection to. */
public final class WireReader {

    private final JavacSession session;
    private final RecordReader records;
    private final DiscriminatorReader discriminators;
    private final JsonTypes jsonTypes;

    public WireReader(
            JavacSession session, RecordReader records, DiscriminatorReader discriminators, JsonTypes jsonTypes) {
        this.session = session;
        this.records = records;
        this.discriminators = discriminators;
        this.jsonTypes = jsonTypes;
    }

    /** Why a handler, which has to mention the types of a step's signature, cannot do so, as a clause. */
    public Optional<String> objection(ExecutableElement step) {
        Access access = new Access(session.elements(), session.elements().getPackageOf(step));
        Stream<TypeMirror> types = Stream.concat(
                step.getParameters().stream().map(VariableElement::asType), Stream.of(step.getReturnType()));
        return types.flatMap(type -> access.objection(type).stream()).findFirst();
    }

    public Wire read(ExecutableElement step) {
        PackageElement from = session.elements().getPackageOf(step);
        TypeUses uses = new TypeUses(session, records, discriminators, jsonTypes, from);
        List<WireType> parameters = step.getParameters().stream()
                .map(VariableElement::asType)
                .map(uses::read)
                .toList();
        TypeMirror returned = step.getReturnType();
        Optional<WireType> result =
                returned.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(uses.read(returned));
        return new Wire(parameters, result, uses.declarations());
    }
}
