/** Which variables of the workflow the states of a definition read, told from its text. */
@NullMarked
package dev.stepwright.engine.variable;

import org.jspecify.annotations.NullMarked;
