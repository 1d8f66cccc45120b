/** The flat state graph: states have identity, assignments live on the transitions between them. */
@NullMarked
package dev.stepwright.compiler.graph;

import org.jspecify.annotations.NullMarked;
