package dev.stepwright.maven.packaging.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Which class extends which, on a class path and in Java itself. Names are internal ones, {@code java/lang/Object}. */
public final class ClassHierarchy implements AutoCloseable {

    private static final String OBJECT = "java/lang/Object";

    private final URLClassLoader classPath;
    private final Map<String, String> superclasses = new HashMap<>();

    /** @param classPath folders and jars, read while classes are asked for */
    public ClassHierarchy(List<Path> classPath) throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath.get(i).toUri().toURL();
        }
        this.classPath = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    /**
     * The closest class that both extend; that of an interface is {@code Object}, as to the verifier of JVMs.
     *
     * @throws TypeNotPresentException if the class path has not one of them, or not what it extends
     */
    String commonSuperclass(String one, String other) {
        Set<String> line = new LinkedHashSet<>();
        for (String name = one; !name.equals(OBJECT); name = superclass(name)) {
            line.add(name);
        }
        String common = other;
        while (!common.equals(OBJECT) && !line.contains(common)) {
            common = superclass(common);
        }
        return common;
    }

    private String superclass(String name) {
        return superclasses.computeIfAbsent(name, this::readSuperclass);
    }

    private String readSuperclass(String name) {
        try (InputStream classFile = classPath.getResourceAsStream(name + ".class")) {
            if (classFile == null) {
                throw new TypeNotPresentException(name, null);
            }
            return new ClassReader(classFile).getSuperName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classPath.close();
    }
}
