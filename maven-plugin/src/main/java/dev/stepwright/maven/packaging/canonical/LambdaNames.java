package dev.stepwright.maven.packaging.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Bodies of lambdas after the other methods, and numbered in the order in which the code comes to them: the javac of
 * JDK 17 begins with inner ones, that of JDK 25 with outer ones.
 *
 * <p>Classes with lambdas that can be serialized keep their names, which are in what was serialized before.
 */
final class LambdaNames implements Rewrite {

    private static final Pattern NAME = Pattern.compile("(?<unnumbered>lambda\\$.+\\$)\\d+");
    private static final String DESERIALIZE = "$deserializeLambda$";

    static boolean isLambda(MethodNode method) {
        int needed = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
        return (method.access & needed) == needed && NAME.matcher(method.name).matches();
    }

    @Override
    public ClassNode of(ClassNode type) {
        if (type.methods.stream().anyMatch(method -> method.name.equals(DESERIALIZE))) {
            return type;
        }
        Map<String, MethodNode> bodies = new LinkedHashMap<>();
        List<MethodNode> others = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (isLambda(method)) {
                bodies.put(method.name + method.desc, method);
            } else {
                others.add(method);
            }
        }
        List<MethodNode> ordered = new ArrayList<>(others);
        others.forEach(method -> addUsed(method, type, bodies, ordered));
        ordered.addAll(bodies.values());
        type.methods = ordered;
        return renamed(type, ordered.subList(others.size(), ordered.size()));
    }

    /** Adds the lambdas of a method, each one followed by those in it, and takes them from {@code bodies}. */
    private static void addUsed(
            MethodNode method, ClassNode type, Map<String, MethodNode> bodies, List<MethodNode> ordered) {
        for (Handle handle : handles(method)) {
            MethodNode body =
                    handle.getOwner().equals(type.name) ? bodies.remove(handle.getName() + handle.getDesc()) : null;
            if (body != null) {
                ordered.add(body);
                addUsed(body, type, bodies, ordered);
            }
        }
    }

    private static List<Handle> handles(MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .flatMap(call -> Stream.of(((InvokeDynamicInsnNode) call).bsmArgs))
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
    }

    private static ClassNode renamed(ClassNode type, List<MethodNode> bodies) {
        Map<String, String> names = new LinkedHashMap<>();
        for (MethodNode body : bodies) {
            String numbered = NAME.matcher(body.name).replaceFirst("${unnumbered}" + names.size());
            names.put(body.name + body.desc, numbered);
        }
        ClassNode renamed = new ClassNode();
        type.accept(new ClassRemapper(renamed, new Remapper(Opcodes.ASM9) {
            @Override
            public String mapMethodName(String owner, String name, String descriptor) {
                return owner.equals(type.name) ? names.getOrDefault(name + descriptor, name) : name;
            }
        }));
        return renamed;
    }
}
