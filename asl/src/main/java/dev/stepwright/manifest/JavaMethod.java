package dev.stepwright.manifest;

/** The method an entry was made from; the class name is a binary name ({@code Outer$Inner}). */
public record JavaMethod(String className, String methodName) {}
