/** Java types reduced to what JSON can carry. */
@NullMarked
package dev.stepwright.compiler.frontend.type;

import org.jspecify.annotations.NullMarked;
