package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.ir.type.ScalarKind;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.PrimitiveType;

/** The types of the JDK that are no containers and travel between states. */
public final class ScalarTypes {

    private static final Map<String, ScalarKind> KINDS = Arrays.stream(ScalarKind.values())
            .collect(Collectors.toMap(kind -> kind.type().canonicalName(), kind -> kind));

    private static final Map<String, ScalarKind> OPTIONALS = Map.of(
            "java.util.OptionalDouble", ScalarKind.DOUBLE,
            "java.util.OptionalInt", ScalarKind.INT,
            "java.util.OptionalLong", ScalarKind.LONG);

    private ScalarTypes() {}

    static boolean contain(String name) {
        return KINDS.containsKey(name) || OPTIONALS.containsKey(name);
    }

    /** The class of a name. */
    public static Optional<Scalar> named(String name) {
        return Optional.ofNullable(KINDS.get(name)).map(kind -> new Scalar(kind, true));
    }

    /** An optional that holds a primitive. */
    public static Optional<OptionalOf> optional(String name) {
        return Optional.ofNullable(OPTIONALS.get(name)).map(kind -> new OptionalOf(new Scalar(kind, false)));
    }

    public static Scalar primitive(PrimitiveType type) {
        return new Scalar(ScalarKind.valueOf(type.getKind().name()), false);
    }
}
