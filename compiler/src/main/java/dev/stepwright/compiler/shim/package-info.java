/** Task signatures to Lambda handler sources; the only code that sees JavaPoet. */
@NullMarked
package dev.stepwright.compiler.shim;

import org.jspecify.annotations.NullMarked;
