/** TestState: what a test of a single state may be asked with, and what is answered. */
@NullMarked
package dev.stepwright.local.states.trial;

import org.jspecify.annotations.NullMarked;
