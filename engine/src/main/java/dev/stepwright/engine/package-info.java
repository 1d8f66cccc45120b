/** Runs state machines in memory: a definition and an input go in, an execution with its history comes out. */
@NullMarked
package dev.stepwright.engine;

import org.jspecify.annotations.NullMarked;
