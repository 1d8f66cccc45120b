package dev.stepwright.testing.workflow;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.manifest.CallEntry;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.WorkflowEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Reads a workflow as {@code sfn:generate} wrote it, and finds the Java it was made of. */
public final class GeneratedWorkflow {

    private final GeneratedFolder folder;
    private final ClassLoader loader;
    private final WorkflowEntry entry;
    private final StateMachine machine;

    private GeneratedWorkflow(GeneratedFolder folder, ClassLoader loader, WorkflowEntry entry) {
        this.folder = folder;
        this.loader = loader;
        this.entry = entry;
        machine = StateMachine.compile(
                DefinitionReader.read(folder.file(entry.files().definition())),
                ExecutionType.valueOf(entry.type().name()));
    }

    /** @param name which of the class's workflows; empty for its only one */
    public static Subject of(Class<?> owner, String name, GeneratedFolder folder) {
        return new GeneratedWorkflow(folder, owner.getClassLoader(), folder.workflow(owner, name)).subject();
    }

    private Subject subject() {
        SourceMap sources = SourceMap.read(folder.file(entry.files().sources()));
        List<JavaStep> steps = entry.calls().stream().map(this::step).toList();
        return new Subject(
                entry.name(), machine, sources, Optional.of(new JavaWorkflow(entry, method(entry.java()), steps)));
    }

    private JavaStep step(CallEntry call) {
        FunctionEntry function = folder.function(call.function());
        List<Task> tasks = Tasks.of(machine.definition()).stream()
                .filter(task -> task.worker().equals(function.placeholderText()))
                .toList();
        return new JavaStep(
                function,
                method(function.java()),
                tasks.get(0).task().errorHandling().retriers(),
                tasks.stream().anyMatch(Task::concurrent));
    }

    /** The compiler refuses steps and workflows whose names say nothing, but an overload may be ordinary Java. */
    private Method method(JavaMethod named) {
        List<Method> candidates = Arrays.stream(load(named.className()).getDeclaredMethods())
                .filter(method -> method.getName().equals(named.methodName()))
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .toList();
        if (candidates.size() != 1) {
            throw new ExtensionConfigurationException("%s.%s must be there, without overloads, but there are %d. %s"
                    .formatted(named.className(), named.methodName(), candidates.size(), GeneratedFolder.ADVICE));
        }
        candidates.get(0).setAccessible(true);
        return candidates.get(0);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new ExtensionConfigurationException("There is no class " + name + ". " + GeneratedFolder.ADVICE, e);
        }
    }
}
