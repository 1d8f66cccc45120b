package dev.stepwright;

/**
 * The processors AWS Lambda runs functions on.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html">AWS: instruction sets</a>
 */
public enum Architecture {

    /** AWS Graviton; costs less for each millisecond than {@link #X86_64}. */
    ARM64,

    /** The 64-bit x86 family; for steps that load native libraries built for it. */
    X86_64
}
