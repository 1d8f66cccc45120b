/** Runs every example as plain Java and as a state machine, and compares. */
@NullMarked
package dev.stepwright.conformance;

import org.jspecify.annotations.NullMarked;
