package dev.stepwright.conformance;

import dev.stepwright.manifest.FunctionEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The source of a subclass that tells of each step call before it makes it. */
final class RecordingSubclass {

    private final Class<?> owner;
    private final List<FunctionEntry> steps;

    RecordingSubclass(Class<?> owner, List<FunctionEntry> steps) {
        this.owner = owner;
        this.steps = steps;
    }

    static String nameFor(Class<?> owner) {
        return owner.getName() + "Recording";
    }

    /** Makes an object of the subclass. */
    static Object create(Class<?> owner, JavaClasses classes, BiConsumer<String, Object[]> recorder)
            throws ReflectiveOperationException {
        Object instance =
                classes.load(nameFor(owner)).getConstructor(BiConsumer.class).newInstance(recorder);
        RecordedFields.replace(instance, owner, classes, recorder);
        return instance;
    }

    String path() {
        return nameFor(owner).replace('.', '/') + ".java";
    }

    String source() {
        String packageName = owner.getPackageName();
        String declaration = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
        String name = owner.getSimpleName() + "Recording";
        return declaration + "@SuppressWarnings({\"unchecked\", \"rawtypes\"})\n"
                + "public class " + name + " extends " + owner.getSimpleName() + " {\n"
                + "  private final java.util.function.BiConsumer<String, Object[]> calls;\n"
                + "  public " + name + "(java.util.function.BiConsumer<String, Object[]> calls) {\n"
                + "    this.calls = calls;\n  }\n"
                + steps.stream().map(this::override).collect(Collectors.joining())
                + "}\n";
    }

    private String override(FunctionEntry step) {
        Method method = method(step.java().methodName());
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getCanonicalName() + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        String names =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.joining(", "));
        String exceptions = method.getExceptionTypes().length == 0
                ? ""
                : Arrays.stream(method.getExceptionTypes())
                        .map(Class::getCanonicalName)
                        .collect(Collectors.joining(", ", " throws ", ""));
        String visibility = Modifier.toString(method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED));
        return "  @Override " + visibility + " " + method.getReturnType().getCanonicalName() + " " + method.getName()
                + "(" + parameters + ")" + exceptions + " {\n"
                + "    calls.accept(\"" + step.name() + "\", new Object[] {" + names + "});\n"
                + "    " + (method.getReturnType() == void.class ? "" : "return ")
                + "super." + method.getName() + "(" + names + ");\n  }\n";
    }

    /** The step of this name; a workflow of the same name has no body to record. */
    private Method method(String name) {
        List<Method> candidates = Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .toList();
        if (candidates.size() != 1) {
            throw new AssertionError("a step's method needs a name of its own: " + candidates);
        }
        return candidates.get(0);
    }
}
