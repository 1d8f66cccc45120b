/** A random program as a tree of text, which can be printed and made smaller. */
@NullMarked
package dev.stepwright.conformance.random.tree;

import org.jspecify.annotations.NullMarked;
