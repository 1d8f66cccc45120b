/** The test of a single state: what does its work, and what is seen of it. */
@NullMarked
package dev.stepwright.engine.trial;

import org.jspecify.annotations.NullMarked;
