/** The port through which tasks are answered from outside of the engine. */
@NullMarked
package dev.stepwright.engine.worker;

import org.jspecify.annotations.NullMarked;
