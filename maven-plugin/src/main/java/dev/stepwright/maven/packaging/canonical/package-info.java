/**
 * Class files in one form, whichever JDK compiled them: each class but {@code CanonicalClass} evens out one kind of
 * difference between compilers.
 */
@NullMarked
package dev.stepwright.maven.packaging.canonical;

import org.jspecify.annotations.NullMarked;
