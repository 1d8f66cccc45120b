package dev.stepwright.maven.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The jar that deploys the application where there is no Maven.
 *
 * @param mainClass the generated class that describes the application
 * @param classes its compiled form, by name in the jar
 * @param resources what it deploys and with which settings, by name in the jar
 * @param library the deployer library and all that it needs to run
 */
public record DeployerJar(
        String mainClass, Map<String, byte[]> classes, Map<String, byte[]> resources, List<Path> library) {

    public DeployerJar {
        library = List.copyOf(library);
    }

    public Archive archive() throws IOException {
        LibraryMerge merge = new LibraryMerge();
        classes.forEach(merge::put);
        resources.forEach(merge::put);
        for (Path jar : library) {
            merge.add(jar);
        }
        List<ArchiveFile> files = new ArrayList<>(merge.archiveFiles());
        files.add(0, ArchiveFile.of(JarFile.MANIFEST_NAME, manifest()));
        return new Archive(files, Compression.DEFLATED);
    }

    private byte[] manifest() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
