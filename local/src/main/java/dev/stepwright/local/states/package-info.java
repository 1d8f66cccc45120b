/** Step Functions on this machine: the service in front of the engine. */
@NullMarked
package dev.stepwright.local.states;

import org.jspecify.annotations.NullMarked;
