package dev.stepwright.maven.packaging.canonical;

import org.objectweb.asm.tree.ClassNode;

/**
 * Modules that others require without the version that they had when these were compiled, which is that of the JDK.
 *
 * @see java.lang.module.ModuleDescriptor.Requires#compiledVersion()
 */
final class ModuleVersions implements Rewrite {

    @Override
    public ClassNode of(ClassNode type) {
        if (type.module != null && type.module.requires != null) {
            type.module.requires.forEach(required -> required.version = null);
        }
        return type;
    }
}
