/** JSONata expressions as a tree, what can be said of them, and their printer. */
@NullMarked
package dev.stepwright.compiler.jsonata;

import org.jspecify.annotations.NullMarked;
