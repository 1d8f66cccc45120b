package dev.stepwright.testing;

import dev.stepwright.testing.workflow.GeneratedFolder;
import dev.stepwright.testing.workflow.GeneratedWorkflow;
import dev.stepwright.testing.workflow.GivenDefinition;
import dev.stepwright.testing.workflow.Subject;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a runner for each test; the definition is read and compiled once for each class. */
final class WorkflowExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(WorkflowExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WorkflowRunner.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Executable executable = parameter.getDeclaringExecutable();
        if (!(executable instanceof Method) || context.getTestMethod().isEmpty()) {
            throw new ExtensionConfigurationException("A WorkflowRunner belongs to one test. Make it a parameter of the"
                    + " test's method, or of one with @BeforeEach or @AfterEach, instead of " + executable + ".");
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(WorkflowRunner.class, type -> new WorkflowRunner(subject(context)));
    }

    private static Subject subject(ExtensionContext context) {
        WorkflowTest annotation = annotation(context);
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(annotation, key -> subject(annotation, context), Subject.class);
    }

    private static Subject subject(WorkflowTest annotation, ExtensionContext context) {
        boolean generated = annotation.value() != void.class;
        if (generated != annotation.definition().isEmpty()) {
            throw new ExtensionConfigurationException("@WorkflowTest of "
                    + context.getRequiredTestClass().getName()
                    + " names either the class of a workflow or the file of a definition.");
        }
        return generated
                ? GeneratedWorkflow.of(annotation.value(), annotation.name(), folder(annotation, context))
                : GivenDefinition.of(annotation.definition(), context.getRequiredTestClass());
    }

    private static GeneratedFolder folder(WorkflowTest annotation, ExtensionContext context) {
        return GeneratedFolder.of(annotation.value(), context.getConfigurationParameter(GeneratedFolder.PARAMETER));
    }

    /** That of the test's class, or of the nearest around it. */
    private static WorkflowTest annotation(ExtensionContext context) {
        return Stream.<Class<?>>iterate(context.getRequiredTestClass(), Objects::nonNull, Class::getEnclosingClass)
                .flatMap(type -> AnnotationSupport.findAnnotation(type, WorkflowTest.class).stream())
                .findFirst()
                .orElseThrow(() -> new ExtensionConfigurationException("@WorkflowTest is missing."));
    }
}
