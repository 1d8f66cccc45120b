/** Reads javac's typed tree into the structured Java subset; with its sub-packages the only code that sees javac. */
@NullMarked
package dev.stepwright.compiler.frontend;

import org.jspecify.annotations.NullMarked;
