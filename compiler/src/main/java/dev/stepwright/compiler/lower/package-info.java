/** Core statements to states and Java expressions to JSONata; one class per family. */
@NullMarked
package dev.stepwright.compiler.lower;

import org.jspecify.annotations.NullMarked;
