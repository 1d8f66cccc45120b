/** Task signatures to Lambda handler sources. */
@NullMarked
package dev.stepwright.compiler.shim;

import org.jspecify.annotations.NullMarked;
