/** Executions that have ended, in a compact form: bytes that are read when somebody asks. */
@NullMarked
package dev.stepwright.local.states.ended;

import org.jspecify.annotations.NullMarked;
