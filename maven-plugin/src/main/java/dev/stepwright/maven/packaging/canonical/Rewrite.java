package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.tree.ClassNode;

/** Evens out one kind of difference, of which no program can tell. */
@FunctionalInterface
interface Rewrite {

    ClassNode of(ClassNode type);
}
