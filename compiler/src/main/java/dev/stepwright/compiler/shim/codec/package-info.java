/** The methods of a handler that read and write its step's values; see {@link Codec}. */
@NullMarked
package dev.stepwright.compiler.shim.codec;

import org.jspecify.annotations.NullMarked;
