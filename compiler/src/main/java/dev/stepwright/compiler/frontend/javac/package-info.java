/** A module's sources as javac parsed and resolved them, through javac's exported interfaces only. */
@NullMarked
package dev.stepwright.compiler.frontend.javac;

import org.jspecify.annotations.NullMarked;
