/** A workflow run as plain Java, seen from outside, and compared with its state machine. */
@NullMarked
package dev.stepwright.testing.java;

import org.jspecify.annotations.NullMarked;
