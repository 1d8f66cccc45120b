package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.Random;

/**
 * What the programs of one batch have in common.
 *
 * @param types every type that variables, members and parameters may have
 */
public record World(
        int number,
        List<Type.EnumType> enums,
        List<Type.RecordType> records,
        Type.InterfaceType sealed,
        List<Type> types,
        List<ExceptionClass> exceptions,
        List<StepDeclaration> steps) {

    public static final String PACKAGE = "app";

    /** The class that declares all of it, without its package. */
    public static final String SIMPLE_CLASS = "Steps";

    /** The class that declares all of it. */
    public static final String CLASS = PACKAGE + "." + SIMPLE_CLASS;

    /** What programs mostly compute with. */
    private static final List<Type> FREQUENT = List.of(Type.Simple.INT, Type.Simple.STRING, Type.Simple.BOOLEAN);

    public StepDeclaration step(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Type anyType(Random random) {
        return random.nextInt(3) == 0
                ? FREQUENT.get(random.nextInt(FREQUENT.size()))
                : types.get(random.nextInt(types.size()));
    }

    public boolean has(Type type) {
        return types.contains(type);
    }

    public Type anyReference(Random random) {
        return anyType(random).boxed();
    }

    public List<Type.ListType> lists() {
        return all(Type.ListType.class);
    }

    public List<Type.MapType> maps() {
        return all(Type.MapType.class);
    }

    public List<Type.OptionalType> optionals() {
        return all(Type.OptionalType.class);
    }

    private <T extends Type> List<T> all(Class<T> kind) {
        return types.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
