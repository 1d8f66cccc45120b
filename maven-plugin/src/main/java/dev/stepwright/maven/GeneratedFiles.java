package dev.stepwright.maven;

import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.PackageFile;
import dev.stepwright.deployer.start.StartFile;
import dev.stepwright.maven.deploy.PomSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of the generated files a deployer's jar needs: the deployer's source compiled, the documents as they are. */
record GeneratedFiles(Path folder) {

    List<Path> deployerSources() throws IOException {
        return named("deployer/", ".java").stream().map(folder::resolve).toList();
    }

    /** The documents, the settings, the Lambda package and how it is started, by their names in the jar. */
    Map<String, byte[]> resources(Path lambda, PomSettings settings, StartFile start) throws IOException {
        Map<String, byte[]> resources = new TreeMap<>();
        for (String name : named("", ".json")) {
            resources.put(DeploymentFiles.JAR_FOLDER + name, Files.readAllBytes(folder.resolve(name)));
        }
        resources.put(DeploymentFiles.JAR_FOLDER + "settings.json", settings.forJar());
        PackageFile code = PackageFile.of(Files.readAllBytes(lambda));
        resources.put(DeploymentFiles.JAR_PACKAGE, code.content());
        resources.put(DeploymentFiles.JAR_PACKAGE_DIGEST, code.sha256().getBytes(StandardCharsets.US_ASCII));
        resources.put(StartFile.NAME, start.bytes());
        return resources;
    }

    /** Only what was generated: the folder may hold files of others. */
    private List<String> named(String start, String end) throws IOException {
        return Files.readAllLines(folder.resolve(OutputFolder.LIST)).stream()
                .filter(name -> name.startsWith(start) && name.endsWith(end))
                .toList();
    }
}
