/** The fields of states, compiled in either query language. */
@NullMarked
package dev.stepwright.engine.state.field;

import org.jspecify.annotations.NullMarked;
