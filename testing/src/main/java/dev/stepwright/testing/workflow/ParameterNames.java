package dev.stepwright.testing.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The names of a method's parameters, from what {@code javac -parameters} keeps of them, or from the names of local
 * variables for debuggers, which Maven's compiler plugin keeps by default.
 */
final class ParameterNames {

    private ParameterNames() {}

    static List<String> of(Method method) {
        Parameter[] parameters = method.getParameters();
        return Arrays.stream(parameters).allMatch(Parameter::isNamePresent)
                ? Arrays.stream(parameters).map(Parameter::getName).toList()
                : ofDebugger(method);
    }

    private static List<String> ofDebugger(Method method) {
        Class<?> owner = method.getDeclaringClass();
        TypePool pool = new TypePool.Default(
                new TypePool.CacheProvider.Simple(),
                ClassFileLocator.ForClassLoader.of(owner.getClassLoader()),
                TypePool.Default.ReaderMode.EXTENDED);
        List<? extends ParameterDescription> parameters = pool.describe(owner.getName())
                .resolve()
                .getDeclaredMethods()
                .filter(candidate -> candidate.asSignatureToken().equals(signature(method)))
                .getOnly()
                .getParameters();
        if (!parameters.stream().allMatch(ParameterDescription::isNamed)) {
            throw new ExtensionConfigurationException("The class file of " + owner.getName()
                    + " does not tell the names of parameters. Compile it with -parameters or -g.");
        }
        return parameters.stream().map(ParameterDescription::getName).toList();
    }

    private static MethodDescription.SignatureToken signature(Method method) {
        return new MethodDescription.ForLoadedMethod(method).asSignatureToken();
    }
}
