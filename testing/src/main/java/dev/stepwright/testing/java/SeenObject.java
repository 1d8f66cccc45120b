package dev.stepwright.testing.java;

import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.JavaWorkflow;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.jspecify.annotations.Nullable;

/** Makes objects whose step calls are seen: of a subclass, which overrides the steps. */
record SeenObject(JavaWorkflow workflow, StandIns standIns, List<Call> calls) {

    /** The object that the workflow is called on; in its fields are such objects, too, where these have steps. */
    Object create() throws Throwable {
        Object seen = create(workflow.method().getDeclaringClass());
        for (Field field : workflow.method().getDeclaringClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                replace(field, seen);
            }
        }
        return seen;
    }

    private void replace(Field field, Object holder) throws Throwable {
        field.setAccessible(true);
        @Nullable Object held = field.get(holder);
        if (held != null && hasSteps(held.getClass())) {
            field.set(holder, create(held.getClass()));
        }
    }

    private Object create(Class<?> owner) throws Throwable {
        Object original = instance(owner);
        return hasSteps(owner) ? instance(subclass(owner, original)) : original;
    }

    private boolean hasSteps(Class<?> owner) {
        return !steps(owner).isEmpty();
    }

    private List<Method> steps(Class<?> owner) {
        return workflow.steps().stream()
                .map(JavaStep::method)
                .filter(method -> method.getDeclaringClass() == owner)
                .toList();
    }

    /** Defined beside its superclass, so that it may override what only the package sees. */
    private Class<?> subclass(Class<?> owner, Object original) throws IllegalAccessException {
        requireOverridable(owner);
        return new ByteBuddy(ClassFileVersion.JAVA_V17)
                .subclass(owner)
                .method(ElementMatchers.anyOf(steps(owner).toArray(Method[]::new)))
                .intercept(InvocationHandlerAdapter.of(new StepCalls(workflow, original, standIns, calls)))
                .make()
                .load(
                        owner.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(owner, MethodHandles.lookup())))
                .getLoaded();
    }

    private void requireOverridable(Class<?> owner) {
        if (Modifier.isFinal(owner.getModifiers())) {
            throw new IllegalStateException(
                    owner.getName() + " is final: its step calls cannot be seen in plain Java.");
        }
        steps(owner).stream()
                .filter(step -> Modifier.isFinal(step.getModifiers()) || Modifier.isStatic(step.getModifiers()))
                .findFirst()
                .ifPresent(step -> {
                    throw new IllegalStateException(
                            "The step " + step + " is final: its calls cannot be seen in plain Java.");
                });
    }

    private static Object instance(Class<?> type) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
