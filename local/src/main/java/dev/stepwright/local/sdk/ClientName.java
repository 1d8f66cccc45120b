package dev.stepwright.local.sdk;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * Finds the client class of a module of the SDK: {@code DynamoDbClient} in {@code services.dynamodb}, whose capitals
 * only the module itself can tell.
 */
final class ClientName {

    private static final String SERVICES = "software.amazon.awssdk.services.";
    private static final String CLASS = ".class";

    private ClientName() {}

    /** The full name of the class; empty if the module is not on the class path. */
    static Optional<String> find(String module) {
        String packageName = SERVICES + module;
        URL folder = ClientName.class.getClassLoader().getResource(packageName.replace('.', '/') + "/");
        return Optional.ofNullable(folder)
                .flatMap(found -> classes(found).stream()
                        .filter(name -> name.equalsIgnoreCase(module + "Client"))
                        .map(name -> packageName + "." + name)
                        .findFirst());
    }

    private static List<String> classes(URL folder) {
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return inJar(jar);
            }
            try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                return simpleNames(files.map(file -> file.getFileName().toString()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the SDK's module at " + folder + " cannot be read", e);
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        return simpleNames(jar.getJarFile().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(jar.getEntryName()))
                .map(name -> name.substring(jar.getEntryName().length())));
    }

    private static List<String> simpleNames(Stream<String> files) {
        return files.filter(name -> name.endsWith(CLASS) && !name.contains("/"))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .toList();
    }
}
