package dev.stepwright.deployer.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Lambda package and the generated files that a deployment reads. */
public interface DeploymentFiles {

    /** Where a deployer's own jar keeps these files. */
    String JAR_FOLDER = "stepwright/";

    /** The name of the Lambda package in a deployer's own jar. */
    String JAR_PACKAGE = JAR_FOLDER + "lambda.zip";

    /** Beside it, its digest: to hash a package takes longer than to read it, and each run needs the digest. */
    String JAR_PACKAGE_DIGEST = JAR_FOLDER + "lambda.sha256";

    PackageFile lambdaPackage();

    /** @param name relative to the folder of generated files, for example {@code data-processing.asl.json} */
    byte[] file(String name);

    /** Files in the jar that a class comes from. */
    static DeploymentFiles besides(Class<?> deployer) {
        return new DeploymentFiles() {
            @Override
            public PackageFile lambdaPackage() {
                String sha256 = new String(read(JAR_PACKAGE_DIGEST), StandardCharsets.US_ASCII);
                return new PackageFile(read(JAR_PACKAGE), sha256);
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
