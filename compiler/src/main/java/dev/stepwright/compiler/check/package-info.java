/** One class for each rule of the language; rules report, and never rewrite. */
@NullMarked
package dev.stepwright.compiler.check;

import org.jspecify.annotations.NullMarked;
