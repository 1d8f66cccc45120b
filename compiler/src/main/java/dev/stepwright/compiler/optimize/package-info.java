/** State graphs to smaller state graphs; one class per rewrite. */
@NullMarked
package dev.stepwright.compiler.optimize;

import org.jspecify.annotations.NullMarked;
