/** State machines as they are kept: versions, aliases and definitions, found by their ARNs. */
@NullMarked
package dev.stepwright.local.states.machine.store;

import org.jspecify.annotations.NullMarked;
