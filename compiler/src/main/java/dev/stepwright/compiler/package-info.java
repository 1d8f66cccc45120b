/** The public face of the compiler: a request goes in, compiled workflows or diagnostics come out. */
@NullMarked
package dev.stepwright.compiler;

import org.jspecify.annotations.NullMarked;
