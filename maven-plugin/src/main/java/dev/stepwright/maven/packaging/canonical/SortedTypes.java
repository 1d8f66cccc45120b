package dev.stepwright.maven.packaging.canonical;

import java.util.Collections;
import java.util.Comparator;
import org.objectweb.asm.tree.ClassNode;

/** Nested, permitted and neighbouring types by name: no order of theirs means anything to a JVM. */
final class SortedTypes implements Rewrite {

    @Override
    public ClassNode of(ClassNode type) {
        type.innerClasses.sort(Comparator.comparing(inner -> inner.name));
        if (type.nestMembers != null) {
            Collections.sort(type.nestMembers);
        }
        if (type.permittedSubclasses != null) {
            Collections.sort(type.permittedSubclasses);
        }
        return type;
    }
}
