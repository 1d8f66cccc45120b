/** One executor per kind of state, and what makes them of a definition. */
@NullMarked
package dev.stepwright.engine.state;

import org.jspecify.annotations.NullMarked;
