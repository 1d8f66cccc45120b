package dev.stepwright.conformance;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Puts objects that tell of their step calls into the fields through which a workflow calls steps of other classes. */
final class RecordedFields {

    private RecordedFields() {}

    static void replace(Object workflows, Class<?> owner, JavaClasses classes, BiConsumer<String, Object[]> recorder)
            throws ReflectiveOperationException {
        for (Field field : owner.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            field.setAccessible(true);
            Object held = field.get(workflows);
            Optional<Class<?>> recording =
                    held == null ? Optional.empty() : classes.find(RecordingSubclass.nameFor(held.getClass()));
            if (recording.isPresent()) {
                field.set(
                        workflows,
                        recording.get().getConstructor(BiConsumer.class).newInstance(recorder));
            }
        }
    }
}
