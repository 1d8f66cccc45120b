package dev.stepwright.maven.packaging.canonical;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Calls of {@code toString()} and the like as calls of {@code Object}: of an interface's own since JDK 18, also where
 * it declares none.
 *
 * @see <a href="https://bugs.openjdk.org/browse/JDK-8272564">JDK-8272564</a>
 */
final class ObjectMethods implements Rewrite {

    private static final String OBJECT = Type.getInternalName(Object.class);
    private static final Set<String> METHODS = Arrays.stream(Object.class.getMethods())
            .map(method -> method.getName() + Type.getMethodDescriptor(method))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public ClassNode of(ClassNode type) {
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call) {
                    rewrite(call);
                } else if (instruction instanceof InvokeDynamicInsnNode call) {
                    Arrays.setAll(call.bsmArgs, i -> rewritten(call.bsmArgs[i]));
                }
            }
        }
        return type;
    }

    private static void rewrite(MethodInsnNode call) {
        if (call.getOpcode() == Opcodes.INVOKEINTERFACE && METHODS.contains(call.name + call.desc)) {
            call.setOpcode(Opcodes.INVOKEVIRTUAL);
            call.owner = OBJECT;
            call.itf = false;
        }
    }

    private static Object rewritten(Object argument) {
        return argument instanceof Handle handle
                        && handle.getTag() == Opcodes.H_INVOKEINTERFACE
                        && METHODS.contains(handle.getName() + handle.getDesc())
                ? new Handle(Opcodes.H_INVOKEVIRTUAL, OBJECT, handle.getName(), handle.getDesc(), false)
                : argument;
    }
}
