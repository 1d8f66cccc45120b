/** The local cloud as a program of its own, for those who do not start it from Maven or from a test. */
@NullMarked
package dev.stepwright.local.standalone;

import org.jspecify.annotations.NullMarked;
