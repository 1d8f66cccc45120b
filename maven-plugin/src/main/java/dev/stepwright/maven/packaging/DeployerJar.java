package dev.stepwright.maven.packaging;

import dev.stepwright.deployer.start.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The jar that deploys the application where there is no Maven.
 *
 * @param classes the generated class that describes the application, by name in the jar
 * @param resources what it deploys and with which settings, by name in the jar
 * @param library the deployer library and all that it needs to run, as {@link LibraryJar} made it
 */
public record DeployerJar(Map<String, byte[]> classes, Map<String, byte[]> resources, Path library) {

    public Archive archive() throws IOException {
        Map<String, byte[]> own = new TreeMap<>(classes);
        own.putAll(resources);
        List<ArchiveFile> files = new ArrayList<>(List.of(ArchiveFile.of(JarFile.MANIFEST_NAME, manifest())));
        own.forEach((name, content) -> files.add(ArchiveFile.of(name, content)));
        return new Archive(files, Compression.DEFLATED, Optional.of(library));
    }

    private byte[] manifest() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
