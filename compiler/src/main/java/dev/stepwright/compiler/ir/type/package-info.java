/** Java types by name, and what their values look like as JSON, for those who write Java sources. */
@NullMarked
package dev.stepwright.compiler.ir.type;

import org.jspecify.annotations.NullMarked;
