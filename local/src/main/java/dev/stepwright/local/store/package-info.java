/** A folder that keeps records through the end of the process, however it ends. */
@NullMarked
package dev.stepwright.local.store;

import org.jspecify.annotations.NullMarked;
