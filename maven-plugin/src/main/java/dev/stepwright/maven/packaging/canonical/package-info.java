/**
 * Class files in one form, whichever JDK compiled them: each {@code Rewrite} evens out one kind of difference between
 * compilers, and {@code CanonicalClass} applies all of them.
 */
@NullMarked
package dev.stepwright.maven.packaging.canonical;

import org.jspecify.annotations.NullMarked;
