package dev.stepwright.compiler;

/**
 * What the sources do not say of their application.
 *
 * @param name what the names of its resources will begin with, usually Maven's artifact id
 * @param runtime the Lambda runtime of its functions, for example {@code java17}
 */
public record ApplicationSettings(String name, String runtime) {}
