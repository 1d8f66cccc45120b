package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.tree.ClassNode;

/**
 * Only those local variables that a source declares, for debuggers and for the messages of null pointers: each compiler
 * has its own for patterns and loops, with a dollar in their names.
 */
final class DeclaredVariables implements Rewrite {

    @Override
    public ClassNode of(ClassNode type) {
        type.methods.stream()
                .filter(method -> method.localVariables != null)
                .forEach(method -> method.localVariables.removeIf(variable -> variable.name.contains("$")));
        return type;
    }
}
