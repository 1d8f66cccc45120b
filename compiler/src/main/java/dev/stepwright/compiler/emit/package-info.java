/** State graphs to the documents that are written: names, text, source map and picture. */
@NullMarked
package dev.stepwright.compiler.emit;

import org.jspecify.annotations.NullMarked;
