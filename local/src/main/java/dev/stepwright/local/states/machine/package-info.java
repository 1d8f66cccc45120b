/** State machines as the service keeps them, with the operations on them. */
@NullMarked
package dev.stepwright.local.states.machine;

import org.jspecify.annotations.NullMarked;
