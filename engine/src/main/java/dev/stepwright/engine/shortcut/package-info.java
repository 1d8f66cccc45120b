/** Expressions of the simplest forms, evaluated without the JSONata library; whatever is not simple is left to it. */
@NullMarked
package dev.stepwright.engine.shortcut;

import org.jspecify.annotations.NullMarked;
