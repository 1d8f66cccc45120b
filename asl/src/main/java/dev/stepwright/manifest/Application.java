package dev.stepwright.manifest;

/**
 * The application as a whole.
 *
 * @param name what the names of its resources begin with, usually Maven's artifact id
 * @param runtime the Lambda runtime of its functions, for example {@code java17}
 * @param deployerClass the binary name of the generated class that describes the application to the deployer; its
 *     source is in the folder {@code deployer} beside the manifest
 */
public record Application(String name, String runtime, String deployerClass) {}
