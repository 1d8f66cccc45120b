package dev.stepwright.deployer.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Lambda package and the generated files that a deployment reads. */
public interface DeploymentFiles {

    /** Where a deployer's own jar keeps these files. */
    String JAR_FOLDER = "stepwright/";

    /** The name of the Lambda package in a deployer's own jar. */
    String JAR_PACKAGE = JAR_FOLDER + "lambda.zip";

    byte[] lambdaPackage();

    /** @param name relative to the folder of generated files, for example {@code data-processing.asl.json} */
    byte[] file(String name);

    /**
     * Files on disk.
     *
     * @param generated the folder of generated files
     * @param zip the Lambda package
     */
    static DeploymentFiles in(Path generated, Path zip) {
        return new DeploymentFiles() {
            @Override
            public byte[] lambdaPackage() {
                return read(zip);
            }

            @Override
            public byte[] file(String name) {
                return read(generated.resolve(name));
            }

            private static byte[] read(Path file) {
                try {
                    return Files.readAllBytes(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + file, e);
                }
            }
        };
    }

    /** Files in the jar that a class comes from. */
    static DeploymentFiles besides(Class<?> deployer) {
        return new DeploymentFiles() {
            @Override
            public byte[] lambdaPackage() {
                return read(JAR_PACKAGE);
            }

            @Override
            public byte[] file(String name) {
                return read(JAR_FOLDER + name);
            }

            private byte[] read(String name) {
                try (InputStream in = deployer.getResourceAsStream("/" + name)) {
                    if (in == null) {
                        throw new UncheckedIOException(new IOException("there is no " + name + " in this jar"));
                    }
                    return in.readAllBytes();
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + name + " from this jar", e);
                }
            }
        };
    }
}
