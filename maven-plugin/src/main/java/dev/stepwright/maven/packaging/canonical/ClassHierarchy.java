package dev.stepwright.maven.packaging.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * Which class extends which, on a class path and in Java itself. Names are internal ones, {@code java/lang/Object}.
 *
 * <p>A class loader for the class path would share its open jars with all others of the JVM, and close them for all.
 */
public final class ClassHierarchy implements AutoCloseable {

    private static final String OBJECT = "java/lang/Object";

    private final List<Path> folders = new ArrayList<>();
    private final List<Path> jars = new ArrayList<>();
    private final Map<Path, ZipFile> opened = new HashMap<>();
    private final Map<String, String> superclasses = new HashMap<>();

    /** @param classPath folders and jars, which are opened when they are needed; what is not there has no classes */
    public ClassHierarchy(List<Path> classPath) {
        for (Path root : classPath) {
            if (Files.isDirectory(root)) {
                folders.add(root);
            } else if (Files.isRegularFile(root)) {
                jars.add(root);
            }
        }
    }

    /**
     * The closest class that both extend; that of an interface is {@code Object}, as to the verifier of JVMs.
     *
     * @throws TypeNotPresentException if the class path has not one of them, or not what it extends
     * @throws UncheckedIOException if a file of the class path cannot be read
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
        return superclasses.computeIfAbsent(name, this::findSuperclass);
    }

    private String findSuperclass(String name) {
        try {
            Class<?> ofJava = Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            Class<?> superclass = ofJava.getSuperclass();
            return superclass == null ? OBJECT : Type.getInternalName(superclass);
        } catch (ClassNotFoundException e) {
            return readSuperclass(name);
        }
    }

    private String readSuperclass(String name) {
        try {
            return new ClassReader(classFile(name)).getSuperName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] classFile(String name) throws IOException {
        String file = name + ".class";
        for (Path folder : folders) {
            Path path = folder.resolve(file);
            if (Files.isRegularFile(path)) {
                return Files.readAllBytes(path);
            }
        }
        for (Path jar : jars) {
            ZipFile zip = opened(jar);
            ZipEntry entry = zip.getEntry(file);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new TypeNotPresentException(name, null);
    }

    private ZipFile opened(Path jar) throws IOException {
        ZipFile zip = opened.get(jar);
        if (zip == null) {
            zip = new ZipFile(jar.toFile());
            opened.put(jar, zip);
        }
        return zip;
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : opened.values()) {
            zip.close();
        }
    }
}
