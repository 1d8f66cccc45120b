/** What the JSON of a step's arguments and result looks like. */
@NullMarked
package dev.stepwright.compiler.frontend.wire;

import org.jspecify.annotations.NullMarked;
