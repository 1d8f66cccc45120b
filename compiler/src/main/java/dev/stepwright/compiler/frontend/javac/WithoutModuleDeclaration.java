package dev.stepwright.compiler.frontend.javac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Hides {@code module-info.java}, so that the classpath holds for a module with a declaration as well.
 *
 * <p>Whether packages are exported and read is for the build's own compilation to check.
 */
final class WithoutModuleDeclaration extends ForwardingJavaFileManager<JavaFileManager> {

    private static final String DECLARATION = "module-info";

    WithoutModuleDeclaration(JavaFileManager files) {
        super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> all = super.list(location, packageName, kinds, recurse);
        if (location.isModuleOrientedLocation() || !packageName.isEmpty()) {
            return all;
        }
        List<JavaFileObject> visible = new ArrayList<>();
        for (JavaFileObject file : all) {
            if (!file.isNameCompatible(DECLARATION, file.getKind())) {
                visible.add(file);
            }
        }
        return visible;
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        return className.equals(DECLARATION) && kind == JavaFileObject.Kind.SOURCE
                ? null
                : super.getJavaFileForInput(location, className, kind);
    }
}
