/** Rewrites the program to a smaller core; one class per rewrite. */
@NullMarked
package dev.stepwright.compiler.desugar;

import org.jspecify.annotations.NullMarked;
