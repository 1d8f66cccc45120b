/** Files, positions and spans; nothing about their meaning. */
@NullMarked
package dev.stepwright.compiler.source;

import org.jspecify.annotations.NullMarked;
