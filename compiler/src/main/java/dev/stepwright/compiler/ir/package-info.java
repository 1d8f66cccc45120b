/** The structured Java subset as immutable records: what an author's workflow says, with names resolved. */
@NullMarked
package dev.stepwright.compiler.ir;

import org.jspecify.annotations.NullMarked;
