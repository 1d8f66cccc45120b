package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.tree.ClassNode;

/** Evens out one kind of difference that does not come from the source. */
@FunctionalInterface
interface Rewrite {

    ClassNode of(ClassNode type);
}
