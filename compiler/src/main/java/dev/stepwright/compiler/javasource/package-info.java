/** Java sources as text: how types are called in them, literals, and the heads of methods. */
@NullMarked
package dev.stepwright.compiler.javasource;

import org.jspecify.annotations.NullMarked;
