package dev.stepwright.conformance.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random values of types that travel between states. */
final class RandomValues {

    /** Beyond this there are no values but null and empty ones, so that types that hold themselves come to an end. */
    private static final int DEPTH = 7;

    private final Random random;
    private final ScalarValues scalars;

    RandomValues(Random random) {
        this.random = random;
        this.scalars = new ScalarValues(random);
    }

    @Nullable
    Object of(Type type) {
        return of(type, Map.of(), DEPTH);
    }

    /** @param arguments what the type variables around stand for */
    private @Nullable Object of(Type type, Map<Type, Type> arguments, int depth) {
        if (type instanceof TypeVariable) {
            return of(arguments.get(type), arguments, depth);
        }
        boolean primitive = type instanceof Class<?> known && known.isPrimitive();
        if (!primitive && (depth < 0 || random.nextInt(8) == 0)) {
            return null;
        }
        if (scalars.has(type)) {
            return scalars.of(type);
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        List<Type> given = type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> arguments.getOrDefault(argument, argument))
                        .toList()
                : List.of();
        return container(raw, given, arguments, depth - 1);
    }

    private @Nullable Object container(Class<?> raw, List<Type> given, Map<Type, Type> arguments, int depth) {
        if (raw == List.class || raw == Collection.class) {
            return several(given.get(0), arguments, depth, new ArrayList<>());
        }
        if (raw == Set.class) {
            return several(given.get(0), arguments, depth, new HashSet<>());
        }
        if (raw == Map.class) {
            return map(given.get(1), arguments, depth);
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(of(given.get(0), arguments, depth));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return raw.isRecord() ? record(raw, given, depth) : sealed(raw, given, depth);
    }

    private Collection<@Nullable Object> several(
            Type element, Map<Type, Type> arguments, int depth, Collection<@Nullable Object> made) {
        for (int i = depth < 0 ? 0 : random.nextInt(4); i > 0; i--) {
            made.add(of(element, arguments, depth));
        }
        return made;
    }

    private Map<String, @Nullable Object> map(Type value, Map<Type, Type> arguments, int depth) {
        Map<String, @Nullable Object> made = new LinkedHashMap<>();
        for (int i = depth < 0 ? 0 : random.nextInt(4); i > 0; i--) {
            made.put(scalars.text(), of(value, arguments, depth));
        }
        return made;
    }

    private Object record(Class<?> type, List<Type> given, int depth) {
        Map<Type, Type> arguments = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            arguments.put(type.getTypeParameters()[i], given.get(i));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> of(component.getGenericType(), arguments, depth))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object sealed(Class<?> type, List<Type> given, int depth) {
        Class<?>[] records = type.getPermittedSubclasses();
        return record(records[random.nextInt(records.length)], given, depth);
    }
}
