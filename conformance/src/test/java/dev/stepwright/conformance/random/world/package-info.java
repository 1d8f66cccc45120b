/** The types, exceptions and steps that random programs use, and the scripts their steps follow. */
@NullMarked
package dev.stepwright.conformance.random.world;

import org.jspecify.annotations.NullMarked;
