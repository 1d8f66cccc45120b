package dev.stepwright.compiler.frontend.wire;

import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.type.DiscriminatorReader;
import dev.stepwright.compiler.frontend.type.JsonTypes;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.frontend.type.ScalarTypes;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.SequenceKind;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the uses of types in one step, and notes what they use in turn until all is read. */
final class TypeUses {

    private static final Map<String, SequenceKind> SEQUENCES = Arrays.stream(SequenceKind.values())
            .collect(Collectors.toMap(kind -> "java.util." + kind.simpleName(), kind -> kind));

    private final JsonTypes jsonTypes;
    private final DeclarationReader reader;
    private final Set<JavaType> met = new LinkedHashSet<>();
    private final Queue<DeclaredType> unread = new ArrayDeque<>();

    /** @param from the package whose code has to mention the types */
    TypeUses(
            JavacSession session,
            RecordReader records,
            DiscriminatorReader discriminators,
            JsonTypes jsonTypes,
            PackageElement from) {
        this.jsonTypes = jsonTypes;
        this.reader =
                new DeclarationReader(session, records, discriminators, new Access(session.elements(), from), this);
    }

    /** All that was met is read, and what is met by that. */
    Map<JavaType, WireDeclaration> declarations() {
        Map<JavaType, WireDeclaration> declarations = new LinkedHashMap<>();
        for (DeclaredType type = unread.poll(); type != null; type = unread.poll()) {
            declarations.put(TypeReader.javaType(type), reader.read(type));
        }
        return declarations;
    }

    WireType read(TypeMirror type) {
        Optional<String> problem = jsonTypes.problem(type);
        if (problem.isPresent()) {
            return new WireType.ByJackson(new JavaType("", List.of(type.toString()), List.of()), problem.get());
        }
        if (type instanceof PrimitiveType primitive) {
            return ScalarTypes.primitive(primitive);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new WireType.ByJackson(TypeReader.javaType(type), "the Java compiler does not know it");
        }
        DeclaredType declared = (DeclaredType) type;
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        return scalar(name).or(() -> container(name, declared)).orElseGet(() -> declared(declared));
    }

    private static Optional<WireType> scalar(String name) {
        return ScalarTypes.named(name).map(WireType.class::cast).or(() -> ScalarTypes.optional(name));
    }

    private Optional<WireType> container(String name, DeclaredType type) {
        if (SEQUENCES.containsKey(name)) {
            return Optional.of(new WireType.Sequence(SEQUENCES.get(name), argument(type, 0)));
        }
        return switch (name) {
            case "java.util.Map" -> Optional.of(new WireType.MapOf(argument(type, 1)));
            case "java.util.Optional" -> Optional.of(new WireType.OptionalOf(argument(type, 0)));
            default -> Optional.empty();
        };
    }

    private WireType argument(DeclaredType type, int index) {
        return read(type.getTypeArguments().get(index));
    }

    private WireType declared(DeclaredType type) {
        JavaType name = TypeReader.javaType(type);
        Optional<String> objection = reader.objection(type);
        if (objection.isPresent()) {
            return new WireType.ByJackson(name, objection.get());
        }
        if (met.add(name)) {
            unread.add(type);
        }
        return new WireType.Declared(name);
    }
}
