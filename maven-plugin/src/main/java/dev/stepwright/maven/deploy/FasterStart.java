package dev.stepwright.maven.deploy;

import dev.stepwright.deployer.start.ArchiveFolder;
import dev.stepwright.deployer.start.ClassDataArchive;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudSettings;
import dev.stepwright.maven.packaging.LibraryJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the class-data archive that halves the time a deployer needs to start, once for each version of the library on
 * this machine, by a deployment into an empty local cloud.
 *
 * @param library the deployer library and all that it needs to run
 * @param digest of the library
 */
public record FasterStart(List<Path> library, String digest) {

    /** Whether there is an archive now; without one everything works, more slowly. */
    public boolean make() throws IOException, InterruptedException {
        ArchiveFolder folder = ArchiveFolder.of(digest);
        return folder.isReady() || make(folder);
    }

    /** The library in one jar, if this machine keeps a copy. */
    public Optional<Path> libraryJar() {
        return Optional.of(ArchiveFolder.of(digest).library()).filter(Files::isReadable);
    }

    private boolean make(ArchiveFolder folder) throws IOException, InterruptedException {
        Path jar = Files.createTempFile("deployer-library", ".jar");
        try (LocalCloud cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build())) {
            new LibraryJar(library).archive().writeTo(jar);
            return new ClassDataArchive(folder).make(jar, cloud.apiEndpoint());
        } finally {
            Files.deleteIfExists(jar);
        }
    }
}
