package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Names of parameters where the source asks for them, without the marks that newer compilers add.
 *
 * <p>Since JDK 21 javac lists the parameters of what it makes up, too, and says of those of records and of
 * {@code valueOf} that the language demands them.
 *
 * @see <a href="https://bugs.openjdk.org/browse/JDK-8292275">JDK-8292275</a>
 */
final class ParameterMarks implements Rewrite {

    private static final String CONSTRUCTOR = "<init>";

    @Override
    public ClassNode of(ClassNode type) {
        for (MethodNode method : type.methods) {
            if (method.parameters == null) {
                continue;
            }
            if (LambdaNames.isLambda(method)
                    || method.parameters.stream().allMatch(parameter -> parameter.name == null)) {
                method.parameters = null;
            } else if (isDemanded(type, method)) {
                method.parameters.forEach(parameter -> parameter.access &= ~Opcodes.ACC_MANDATED);
            }
        }
        return type;
    }

    private static boolean isDemanded(ClassNode type, MethodNode method) {
        return method.name.equals(CONSTRUCTOR) ? type.recordComponents != null : method.name.equals("valueOf");
    }
}
