package dev.stepwright.testing.workflow;

import dev.stepwright.asl.Retrier;
import dev.stepwright.manifest.FunctionEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A step of a generated definition: its method and how it is called there.
 *
 * @param retriers those of the Task states that run it
 * @param concurrent whether it may be called while another step runs
 */
public record JavaStep(FunctionEntry function, Method method, List<Retrier> retriers, boolean concurrent) {

    public JavaStep {
        retriers = List.copyOf(retriers);
    }

    /** The name of the method. */
    public String name() {
        return method.getName();
    }

    /** What stands for the function in the definition. */
    public String placeholder() {
        return function.placeholderText();
    }

    public boolean isCalled(String name) {
        return name.equals(name()) || name.equals(function.name());
    }

    /** The arguments as they are sent: an object by parameter name. */
    public String payload(@Nullable Object... arguments) {
        Type[] types = method.getGenericParameterTypes();
        if (arguments.length != types.length) {
            throw new IllegalArgumentException(
                    "The step %s takes %d arguments, here are %d.".formatted(name(), types.length, arguments.length));
        }
        List<String> names = ParameterNames.of(method);
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (int i = 0; i < types.length; i++) {
            members.add(Wire.write(names.get(i)) + ":" + Wire.write(arguments[i], types[i]));
        }
        return members.toString();
    }

    /** The name of the parameter, if there is just one. */
    public Optional<String> onlyParameter() {
        return method.getParameterCount() == 1
                ? Optional.of(ParameterNames.of(method).get(0))
                : Optional.empty();
    }

    /** A result as the handler writes it. */
    public String json(@Nullable Object result) {
        return Wire.write(result, method.getGenericReturnType());
    }

    /** A result as the method returns it. */
    public @Nullable Object result(String json) {
        return Wire.read(json, method.getGenericReturnType());
    }
}
