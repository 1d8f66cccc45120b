/** Reads the code of workflows: statements, expressions and what they call. */
@NullMarked
package dev.stepwright.compiler.frontend.code;

import org.jspecify.annotations.NullMarked;
