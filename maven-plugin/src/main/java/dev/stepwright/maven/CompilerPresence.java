package dev.stepwright.maven;

/**
 * Whether this JVM has Java's compiler, which a JRE lacks.
 *
 * <p>A class of its own, because one that mentions {@code com.sun.source} does not even load without it.
 */
final class CompilerPresence {

    private CompilerPresence() {}

    static boolean inThisJvm() {
        return ModuleLayer.boot().findModule("jdk.compiler").isPresent();
    }
}
