/** Counts what an execution is billed for. */
@NullMarked
package dev.stepwright.compiler.bill;

import org.jspecify.annotations.NullMarked;
