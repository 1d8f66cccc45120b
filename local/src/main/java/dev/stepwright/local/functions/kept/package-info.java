/** Deployed functions in the data folder, and how they come back from there. */
@NullMarked
package dev.stepwright.local.functions.kept;

import org.jspecify.annotations.NullMarked;
