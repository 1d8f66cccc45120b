package dev.stepwright.manifest;

/** The processor architecture a function asks for. */
public enum Architecture {
    ARM64,
    X86_64
}
