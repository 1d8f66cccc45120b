/** Random programs of the accepted subset of Java, run as plain Java and as state machines. */
@NullMarked
package dev.stepwright.conformance.random;

import org.jspecify.annotations.NullMarked;
