/** The functions and operators of the expression language that are written here, whatever library calls them. */
@NullMarked
package dev.stepwright.engine.jsonata.function;

import org.jspecify.annotations.NullMarked;
