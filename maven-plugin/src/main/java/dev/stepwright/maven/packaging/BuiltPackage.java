package dev.stepwright.maven.packaging;

import java.nio.file.Path;

/** Where a module's package is. */
public record BuiltPackage(Path buildFolder, String finalName) {

    /** What Lambda runs. */
    public Path lambda() {
        return buildFolder.resolve(finalName + "-lambda.zip");
    }

    /** The package as Lambda unpacks it. */
    public Path unpacked() {
        return buildFolder.resolve(finalName + "-lambda");
    }

    /** What deploys it. */
    public Path deployer() {
        return buildFolder.resolve(finalName + "-deployer.jar");
    }

    /** The library that deploys it, where this machine keeps no copy for all modules. */
    public Path library(String digest) {
        return buildFolder.resolve("stepwright-deployer-" + digest + ".jar");
    }

    /** The classes that the generated deployer was compiled to. */
    public Path deployerClasses() {
        return buildFolder.resolve(finalName + "-deployer.classes");
    }

    /** What it was made of. */
    public Path inputs() {
        return buildFolder.resolve(finalName + "-lambda.inputs");
    }
}
