package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Local variables without those that a compiler makes up for patterns and loops, each in its own way. They have a
 * dollar in their names, which is for generated code only.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se25/html/jls-3.html#jls-3.8">JLS 3.8, Identifiers</a>
 */
final class DeclaredVariables implements Rewrite {

    @Override
    public ClassNode of(ClassNode type) {
        for (MethodNode method : type.methods) {
            if (method.localVariables != null) {
                int firstLocal = sizeOfParameters(method);
                method.localVariables.removeIf(variable -> variable.index >= firstLocal && variable.name.contains("$"));
            }
        }
        return type;
    }

    private static int sizeOfParameters(MethodNode method) {
        int size = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        return (method.access & Opcodes.ACC_STATIC) == 0 ? size : size - 1;
    }
}
