/** Where one path leads, and what the service says when it leads nowhere. */
@NullMarked
package dev.stepwright.engine.path.query;

import org.jspecify.annotations.NullMarked;
