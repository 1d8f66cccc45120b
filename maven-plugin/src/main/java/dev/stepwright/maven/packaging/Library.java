package dev.stepwright.maven.packaging;

import java.nio.file.Path;

/**
 * A dependency of the module.
 *
 * @param groupId tells libraries of the same name apart
 * @param artifactId several jars may share it, each for one architecture
 * @param fileName what the jar is called, whether or not it was packaged yet, for example {@code shop-model-1.2.jar}
 * @param file a jar, or the folder of classes of a module that was not packaged
 * @param ours whether it is made by the same people, in which case its bytes may differ from build to build
 */
public record Library(String groupId, String artifactId, String fileName, Path file, boolean ours) {

    /** Whether it is the library that these coordinates name, in whatever version. */
    boolean is(String group, String artifact) {
        return groupId.equals(group) && artifactId.equals(artifact);
    }
}
