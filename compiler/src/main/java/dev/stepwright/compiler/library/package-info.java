/** The Java API methods a workflow may call, one row each, in one class for each receiver. */
@NullMarked
package dev.stepwright.compiler.library;

import org.jspecify.annotations.NullMarked;
