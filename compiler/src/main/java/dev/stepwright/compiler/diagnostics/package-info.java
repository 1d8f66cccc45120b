/** What we tell an author, as values, and how it is printed. */
@NullMarked
package dev.stepwright.compiler.diagnostics;

import org.jspecify.annotations.NullMarked;
